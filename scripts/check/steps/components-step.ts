import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';
import type { Step } from './step.ts';
import { readVitestReport } from './vitest-report.ts';

const vitest = ['node_modules', 'vitest', 'vitest.mjs'];

/** The component tests: every `*.test.tsx`, in a DOM without a browser. */
export const componentsStep = (root: string): Step => ({
  name: 'components',
  title: 'Components and screens, without a browser',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'familiar-components-'));
    try {
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { exitCode } = await runCommand(process.execPath, [join(root, ...vitest), 'run', ...reporters], {
        cwd: root,
        echo: true,
      });
      const report = readVitestReport(readFileSync(file, 'utf8'));
      const isSilentFailure = exitCode !== 0 && report.counts.failed === 0;
      return isSilentFailure
        ? { ...report, counts: { ...report.counts, failed: 1 }, detail: `exit code ${exitCode}` }
        : report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
