import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../../../../scripts/check/steps/run-steps.ts';
import { leftOut, oneCase, type StepReport } from '../../../../scripts/check/steps/step.ts';

const step = (name: string, run: () => StepReport, needs: readonly string[] = []) => ({
  name,
  title: name,
  needs,
  run: async () => run(),
});

const collect = async (steps: Parameters<typeof runSteps>[0]): Promise<{ isGood: boolean; lines: string[] }> => {
  const lines: string[] = [];
  const isGood = await runSteps(steps, (line) => lines.push(...line.split('\n')));
  return { isGood, lines };
};

test('adds the counts up, and says why something was left out', async () => {
  const { isGood, lines } = await collect([
    step('first', () => ({ counts: { passed: 3, failed: 0, skipped: 1 }, detail: '4 tests', skips: ['no data'] })),
    step('second', () => leftOut('no browser')),
  ]);
  assert.equal(isGood, true);
  assert.equal(lines.at(-1), '3 passed, 0 failed, 2 skipped');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('  ')),
    ['  first: no data', '  second: no browser'],
  );
  assert.ok(lines.some((line) => /^second +SKIPPED/.test(line)));
});

test('goes on after a failure, but not with what needs the failed step', async () => {
  const ran: string[] = [];
  const note = (name: string, isOk: boolean) => () => {
    ran.push(name);
    return oneCase(isOk, name);
  };
  const { isGood, lines } = await collect([
    step('build', note('build', false)),
    step('lint', note('lint', true)),
    step('browser', note('browser', true), ['build']),
  ]);
  assert.equal(isGood, false);
  assert.deepEqual(ran, ['build', 'lint']);
  assert.equal(lines.at(-1), '1 passed, 1 failed, 1 skipped');
});

test('counts a step that throws as failed', async () => {
  const { isGood, lines } = await collect([
    step('broken', () => {
      throw new Error('out of order');
    }),
  ]);
  assert.equal(isGood, false);
  assert.ok(lines.some((line) => line.includes('out of order')));
});
