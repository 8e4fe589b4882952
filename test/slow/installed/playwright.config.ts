import { defineConfig } from '@playwright/test';

/** What test/slow/installed-package.test.ts runs inside of the system that the app was installed into. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
});
