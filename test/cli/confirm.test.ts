import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfirmAnswer } from '#contract/asking.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { en } from '#words/en/catalogue.ts';
import { confirmed, quiet, runtimeFolder } from '../hosts/asking/runtime-folder.ts';
import { runFamiliar } from './run-familiar.ts';

const skip = process.platform !== 'linux' && 'the socket lies in XDG_RUNTIME_DIR on Linux alone';
type Outcome = { readonly answer: ConfirmAnswer; readonly exitCode: number; readonly said: string };

const outcomes: readonly Outcome[] = [
  { answer: confirmed, exitCode: 0, said: 'Ana: confirmed, a clear match.' },
  {
    answer: { answer: 'refused', why: 'declined' },
    exitCode: 1,
    said: en.asking.answer({ answer: 'refused', why: 'declined' }),
  },
  { answer: { answer: 'undecided', why: 'timeout' }, exitCode: 3, said: 'Nobody answered in time.' },
];

test('familiar confirm answers by its exit code, in a sentence and as JSON without any number of the face', {
  skip,
}, async (t) => {
  const { machine, folder } = runtimeFolder(t);
  for (const { answer, exitCode, said } of outcomes) {
    const asked: unknown[] = [];
    const stop = await listenForPrograms({
      machine,
      ...quiet,
      confirm: async (...given) => {
        asked.push(given[0]);
        return answer;
      },
    });
    const args = ['confirm', '--member', 'Ana', '--reason', 'Open the garage', '--timeout', '30'];
    const people = await runFamiliar(folder, args);
    assert.deepEqual([people.exitCode, people.stdout], [exitCode, `${said}\n`]);
    const programs = await runFamiliar(folder, [...args, '--json']);
    assert.deepEqual([programs.exitCode, JSON.parse(programs.stdout)], [exitCode, answer]);
    assert.deepEqual(asked[0], { member: 'Ana', reason: 'Open the garage', timeoutSeconds: 30 });
    await stop?.();
  }
});

test('familiar confirm says that nobody answers, and what was typed wrongly', { skip }, async (t) => {
  const { folder } = runtimeFolder(t);
  const alone = await runFamiliar(folder, ['confirm']);
  assert.deepEqual([alone.exitCode, alone.stdout], [4, `${en.asking.notRunning}\n`]);
  for (const [args, said] of [
    [['--timeout', 'soon'], en.asking.badTimeout(5, 120)],
    [['--timeout', '4'], en.asking.badTimeout(5, 120)],
    [['--reason', 'x'.repeat(300)], en.asking.badReason(200)],
  ] as const) {
    const wrong = await runFamiliar(folder, ['confirm', ...args]);
    assert.deepEqual([wrong.exitCode, wrong.stderr], [2, `${said}\n`]);
  }
});
