import { leftOut, type NeedyStep, oneCase, type Step, type StepReport } from './step.ts';
import { type FinishedStep, summarise } from './summary.ts';

type Print = (text: string) => void;

const attempt = async (step: Step, print: Print): Promise<StepReport> => {
  try {
    return await step.run();
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return oneCase(false, 'ended with an error');
  }
};

/**
 * Runs the steps in order, each under a heading, all of them even when one fails, but for those that need what failed.
 * Prints the summary and answers whether nothing failed.
 */
export const runSteps = async (steps: readonly NeedyStep[], print: Print = console.log): Promise<boolean> => {
  const finished: FinishedStep[] = [];
  const hasFailed = (name: string): boolean =>
    finished.some(({ step, report }) => step.name === name && report.counts.failed > 0);
  for (const step of steps) {
    print(`\n== ${step.title} (${step.name})\n`);
    const startedAt = performance.now();
    const broken = step.needs?.find(hasFailed);
    const report = broken === undefined ? await attempt(step, print) : leftOut(`needs "${broken}", which failed.`);
    finished.push({ step, report, seconds: (performance.now() - startedAt) / 1000 });
    print(`-- ${report.detail}`);
  }
  print(`\n== Summary\n\n${summarise(finished).join('\n')}`);
  return finished.every(({ report }) => report.counts.failed === 0);
};
