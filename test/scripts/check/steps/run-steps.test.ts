import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickSteps } from '../../../../scripts/check/steps/pick-steps.ts';
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

const needy: Parameters<typeof pickSteps>[0] = [
  { ...step('machine', () => oneCase(true, '')), onRequest: true },
  step('models', () => oneCase(true, '')),
  step('unit', () => oneCase(true, ''), ['models']),
  step('e2e', () => oneCase(true, ''), ['machine', 'models']),
  { ...step('slow', () => oneCase(true, ''), ['models']), onRequest: true },
];
const picked = (...args: string[]): readonly string[] | string => {
  const answer = pickSteps(needy, args);
  return typeof answer === 'string' ? answer : answer.map(({ name }) => name);
};

test('picks all steps but those on request, and what they need; a machine is set up only for what needs it', () => {
  assert.deepEqual(picked(), ['machine', 'models', 'unit', 'e2e']);
  assert.deepEqual(picked('no-e2e'), ['models', 'unit']);
});

test('picks a named step with all that it needs, and says which steps there are when the name is wrong', () => {
  assert.deepEqual(picked('slow'), ['models', 'slow']);
  assert.deepEqual(picked('e2e'), ['machine', 'models', 'e2e']);
  assert.match(picked('e3e') as string, /no step "e3e".*machine, models, unit, e2e, slow/);
});
