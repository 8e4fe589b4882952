import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlaywrightReport } from '../../../../scripts/check/steps/playwright-report.ts';

const run = (projectName: string, status: string, reason?: string) => ({
  projectName,
  status,
  annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }],
});

test('counts tests of nested suites, names a flaky one, and gathers equal reasons for skipping', () => {
  const report = {
    suites: [
      {
        specs: [{ title: 'a', tests: [run('browser', 'expected'), run('electron', 'skipped', 'no runtime')] }],
        suites: [
          {
            specs: [
              { title: 'b', tests: [run('browser', 'unexpected'), run('electron', 'skipped', 'no runtime')] },
              { title: 'c', tests: [run('browser', 'flaky'), run('electron', 'skipped')] },
            ],
          },
        ],
      },
    ],
  };
  assert.deepEqual(readPlaywrightReport(JSON.stringify(report)), {
    counts: { passed: 2, failed: 1, skipped: 3 },
    detail: '6 tests, passed only when tried again: c',
    skips: ['electron: no runtime (2 tests)', 'electron: no reason given'],
  });
});
