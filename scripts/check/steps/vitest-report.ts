import * as z from 'zod/mini';
import type { StepReport } from './step.ts';

const caseSchema = z.object({
  title: z.string(),
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
});

const fileSchema = z.object({ status: z.string(), assertionResults: z.array(caseSchema) });

const reportSchema = z.object({ testResults: z.array(fileSchema) });

/**
 * Reads what Vitest's JSON reporter wrote: the counts, and which tests were skipped. A file that failed before its
 * first test counts as one failure.
 */
export const readVitestReport = (json: string): StepReport => {
  const { testResults: files } = reportSchema.parse(JSON.parse(json));
  const cases = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const failed = cases.filter(({ status }) => status === 'failed').length;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const skips = cases.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ title }) => title);
  return {
    counts: { passed, failed: failed + broken, skipped: skips.length },
    detail: `${files.length} files`,
    skips: skips.map((title) => `${title}: no reason given`),
  };
};
