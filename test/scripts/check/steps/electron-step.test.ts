import assert from 'node:assert/strict';
import { test } from 'node:test';
import { electronStep } from '../../../../scripts/check/steps/electron-step.ts';
import { runSteps } from '../../../../scripts/check/steps/run-steps.ts';

/** A run of the step on a machine that has no Electron and gets none. */
const runWithout = async (env: NodeJS.ProcessEnv): Promise<{ isGood: boolean; said: string }> => {
  const said: string[] = [];
  const step = electronStep(process.cwd(), { ready: async () => Promise.reject(new Error('no Electron here.')), env });
  return { isGood: await runSteps([step], (line) => said.push(line)), said: said.join('\n') };
};

test('the specs in Electron are left out where it cannot be had, and the summary says why', async () => {
  const { isGood, said } = await runWithout({});
  assert.equal(isGood, true);
  assert.match(said, /Skipped, and why:\n {2}electron: no Electron here\.\n/);
});

test('with CI set, a run without Electron fails', async () => {
  const { isGood, said } = await runWithout({ CI: '1' });
  assert.equal(isGood, false);
  assert.match(said, /CI is set, and nothing may be left out there: no Electron here\./);
  assert.match(said, /^electron +FAILED/m);
});
