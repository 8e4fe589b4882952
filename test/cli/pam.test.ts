import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerPam } from '#hosts/pam/answer-pam.ts';
import { en } from '#words/en/catalogue.ts';
import { pamOutcome } from '#words/pam-outcome.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { runFamiliar } from './run-familiar.ts';

const skip = process.platform !== 'linux' && 'PAM of this kind is on Linux alone';

test('familiar pam says what was typed wrongly', { skip }, async (t) => {
  const home = tempDir(t);
  const { wrong } = en.pam;
  for (const [args, said] of [
    [[], wrong.wants],
    [['--print', '--check'], wrong.wants],
    [['--print', 'sudo'], wrong.use],
    [['--print', '--member', 'A\nb'], wrong.member],
  ] as const) {
    const { exitCode, stderr, stdout } = await runFamiliar(home, ['pam', ...args]);
    assert.deepEqual([exitCode, stderr, stdout], [2, `${said}\n`, '']);
  }
});

test('familiar pam --check says what is missing, in sentences and as JSON', { skip }, async (t) => {
  const home = tempDir(t);
  const said = await runFamiliar(home, ['pam', '--check', 'screen-locker']);
  assert.equal(said.exitCode, 1);
  assert.match(said.stdout, /^! Familiar does not answer at .*ask\.sock\./m);
  assert.match(said.stdout, /things are missing\.\n$/);
  const { exitCode, stdout } = await runFamiliar(home, ['pam', '--check', '--json']);
  const { isComplete, findings } = JSON.parse(stdout);
  assert.deepEqual([exitCode, isComplete], [1, false]);
  assert.ok(findings.some(({ found, state }: Record<string, unknown>) => found === 'silent' && state === 'problem'));
});

test('on another system it says that it is for Linux', async () => {
  for (const platform of ['darwin', 'win32'] as const) {
    const parts = { machine: { platform, env: {} }, command: ['familiar'] };
    const answer = await answerPam({ wants: 'check', use: null, member: null }, parts);
    assert.deepEqual(pamOutcome(answer, en), { exitCode: 3, json: { isLinux: false }, lines: [en.pam.linuxOnly] });
  }
});

test('a computer without a screen lock and polkit gets no recipe', { skip }, async (t) => {
  const parts = { machine: { platform: 'linux', env: {} }, command: ['familiar'], root: tempDir(t) } as const;
  const { exitCode, lines } = pamOutcome(await answerPam({ wants: 'print', use: null, member: null }, parts), en);
  assert.deepEqual([exitCode, lines], [1, [en.pam.recipe.nothing]]);
});
