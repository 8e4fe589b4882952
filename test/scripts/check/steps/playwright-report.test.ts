import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlaywrightReport } from '../../../../scripts/check/steps/playwright-report.ts';

const spec = (title: string, file: string, status: string, reason?: string) => ({
  title,
  file,
  tests: [{ status, annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }] }],
});

test('counts tests of nested suites, names a flaky one, and gathers equal reasons for skipping in one file', () => {
  const report = {
    suites: [
      {
        specs: [spec('a', 'a.spec.ts', 'expected'), spec('b', 'a.spec.ts', 'skipped', 'no clips here')],
        suites: [{ specs: [spec('c', 'a.spec.ts', 'unexpected'), spec('d', 'a.spec.ts', 'skipped', 'no clips here')] }],
      },
      { specs: [spec('e', 'b.spec.ts', 'flaky'), spec('f', 'b.spec.ts', 'skipped')] },
    ],
  };
  assert.deepEqual(readPlaywrightReport(JSON.stringify(report)), {
    counts: { passed: 2, failed: 1, skipped: 3 },
    detail: '6 tests, passed only when tried again: e',
    skips: ['a.spec.ts: no clips here (2 tests)', 'b.spec.ts: no reason given'],
  });
});
