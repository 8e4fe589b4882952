import * as z from 'zod/mini';
import type { StepReport } from './step.ts';

const annotationSchema = z.object({ type: z.string(), description: z.optional(z.string()) });

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: z.array(annotationSchema),
    }),
  ),
});

const suiteSchema = z.object({
  specs: z.optional(z.array(specSchema)),
  get suites() {
    return z.optional(z.array(suiteSchema));
  },
});

type Suite = z.infer<typeof suiteSchema>;

const reportSchema = z.object({ suites: z.array(suiteSchema) });

const specsOf = (suite: Suite): z.infer<typeof specSchema>[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

/**
 * Reads what Playwright's JSON reporter wrote: the counts, which tests passed only when tried again, and why each
 * skipped test was skipped, by the file in which it stands.
 */
export const readPlaywrightReport = (json: string): StepReport => {
  const { suites } = reportSchema.parse(JSON.parse(json));
  const runs = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests }) => tests.map((test) => ({ title, file, ...test })));
  const count = (...statuses: (typeof runs)[number]['status'][]): number =>
    runs.filter(({ status }) => statuses.includes(status)).length;
  const reasons = runs
    .filter(({ status }) => status === 'skipped')
    .map(
      ({ file, annotations }) =>
        `${file}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'}`,
    );
  const skips = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, same]) =>
    same.length > 1 ? `${reason} (${same.length} tests)` : reason,
  );
  const flaky = runs.filter(({ status }) => status === 'flaky').map(({ title }) => title);
  const detail = [
    `${runs.length} tests`,
    ...(flaky.length === 0 ? [] : [`passed only when tried again: ${flaky.join('; ')}`]),
  ].join(', ');
  return {
    counts: { passed: count('expected', 'flaky'), failed: count('unexpected'), skipped: count('skipped') },
    detail,
    skips,
  };
};
