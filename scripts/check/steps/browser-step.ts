import { findChromium } from '../../base/find-chromium.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { reportedRun } from './reported-run.ts';
import { leftOut, type Step } from './step.ts';

/** The end-to-end tests in a real browser with a fake camera. */
export const browserStep = (root: string): Step => ({
  name: 'e2e',
  title: 'End to end, in a browser',
  run: async () =>
    findChromium() === null
      ? leftOut('the browser tests need Chromium or Chrome, which this machine lacks.')
      : reportedRun(root, {
          program: 'node_modules/@playwright/test/cli.js',
          args: () => ['test', '--project', 'browser'],
          env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
          read: readPlaywrightReport,
        }),
});
