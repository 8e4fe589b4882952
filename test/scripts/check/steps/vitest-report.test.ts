import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVitestReport } from '../../../../scripts/check/steps/vitest-report.ts';

test('counts the tests, names what was skipped, and takes a file without tests for a failure', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { title: 'a', status: 'passed' },
          { title: 'b', status: 'failed' },
          { title: 'c', status: 'skipped' },
        ],
      },
      { status: 'failed', assertionResults: [] },
    ],
  };
  assert.deepEqual(readVitestReport(JSON.stringify(report)), {
    counts: { passed: 1, failed: 2, skipped: 1 },
    detail: '2 files',
    skips: ['c: no reason given'],
  });
});
