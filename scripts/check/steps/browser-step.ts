import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../base/find-chromium.ts';
import { findProgram } from '../../base/find-program.ts';
import { runCommand } from '../../base/run-command.ts';
import { installDebianPackage } from '../install-debian-package.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { leftOut, type Step } from './step.ts';

const playwright = ['node_modules', '@playwright', 'test', 'cli.js'];

/** The end-to-end tests in a real browser with a fake camera, and in Electron where its runtime is found. */
export const browserStep = (root: string): Step => ({
  name: 'e2e',
  title: 'End to end, in a browser and in Electron',
  run: async () => {
    if (findChromium() === null) {
      const obstacle = await installDebianPackage('chromium');
      if (obstacle !== null) return leftOut(`the browser tests need Chromium or Chrome: ${obstacle}.`);
    }
    if (existsSync(join(root, '..', 'shared', 'data', 'clips')) && findProgram(['ffmpeg']) === null)
      await installDebianPackage('ffmpeg');
    const folder = await mkdtemp(join(tmpdir(), 'familiar-e2e-'));
    try {
      const file = join(folder, 'report.json');
      const { exitCode } = await runCommand(process.execPath, [join(root, ...playwright), 'test'], {
        cwd: root,
        echo: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      });
      const report = readPlaywrightReport(readFileSync(file, 'utf8'));
      const isSilentFailure = exitCode !== 0 && report.counts.failed === 0;
      return isSilentFailure
        ? { ...report, counts: { ...report.counts, failed: 1 }, detail: `exit code ${exitCode}` }
        : report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
