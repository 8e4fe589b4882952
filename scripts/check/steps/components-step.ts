import { reportedRun } from './reported-run.ts';
import type { Step } from './step.ts';
import { readVitestReport } from './vitest-report.ts';

/** The component tests: every `*.test.tsx`, in a DOM without a browser. */
export const componentsStep = (root: string): Step => ({
  name: 'components',
  title: 'Components and screens, without a browser',
  run: () =>
    reportedRun(root, {
      program: 'node_modules/vitest/vitest.mjs',
      args: (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      read: readVitestReport,
    }),
});
