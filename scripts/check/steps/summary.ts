import type { Counts, Step, StepReport } from './step.ts';

/** A step that has run; `failure` is set when it threw. */
export type FinishedStep = { readonly step: Step; readonly report: StepReport; readonly seconds: number };

const total = (reports: readonly StepReport[]): Counts => {
  const sum = (key: keyof Counts): number => reports.reduce((so, { counts }) => so + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
};

const verdict = ({ counts }: StepReport): string => {
  if (counts.failed > 0) return 'FAILED';
  return counts.passed === 0 ? 'SKIPPED' : 'passed';
};

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
};

/** The lines that end a test run: a table of the steps, why anything was skipped, and the counts over all. */
export const summarise = (finished: readonly FinishedStep[]): string[] => {
  const rows = finished.map(({ step, report, seconds }) => [
    step.name,
    verdict(report),
    String(report.counts.passed),
    String(report.counts.failed),
    String(report.counts.skipped),
    `${seconds.toFixed(1)} s`,
    report.detail,
  ]);
  const skips = finished.flatMap(({ step, report }) => report.skips.map((reason) => `  ${step.name}: ${reason}`));
  const { passed, failed, skipped } = total(finished.map(({ report }) => report));
  return [
    ...table([['step', 'result', 'passed', 'failed', 'skipped', 'time', 'what'], ...rows]),
    ...(skips.length > 0 ? ['', 'Skipped, and why:', ...skips] : []),
    '',
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ];
};
