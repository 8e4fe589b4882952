import { defineConfig } from '@playwright/test';
import type { FamiliarOptions } from './test/e2e/fixtures/familiar-test.ts';

const wantsReportFile = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] !== undefined;

/**
 * The end-to-end tests: every spec in a browser, and again on the packed app in Electron. Two at a time: a spec
 * mostly waits for a person's pace.
 */
export default defineConfig<FamiliarOptions>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 2,
  // A camera and a browser on a busy machine: what passes later is reported as flaky, what fails three times fails.
  retries: process.env['CI'] === undefined ? 0 : 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: wantsReportFile ? [['list'], ['json']] : [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'browser', use: { host: 'browser' } },
    { name: 'electron', use: { host: 'electron' } },
  ],
});
