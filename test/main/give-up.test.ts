import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { MessageBoxOptions, MessageBoxReturnValue } from 'electron';
import { FamiliarError } from '#contract/result.ts';
import { createGiveUp } from '#main/give-up.ts';
import { en } from '#words/en/catalogue.ts';

function double(isReady: boolean) {
  const done: string[] = [];
  const logged: unknown[] = [];
  let press = (): void => undefined;
  const giveUp = createGiveUp({
    words: async () => en,
    log: (error) => logged.push(error),
    app: { isReady: () => isReady, exit: (code) => void done.push(`exit ${code}`) },
    dialog: {
      showErrorBox: (title) => void done.push(`blocking: ${title}`),
      showMessageBox: (...args: unknown[]) => {
        done.push(`box: ${(args[0] as MessageBoxOptions).message}`);
        return new Promise<MessageBoxReturnValue>((resolve) => {
          press = () => resolve({ response: 0, checkboxChecked: false });
        });
      },
    },
  });
  return { done, logged, giveUp, press: () => press() };
}

const { cannotStart, cannotGoOn } = en.desktop;
const failure = new FamiliarError('windowFolderUnusable', {});

test('what cannot start is said in a box that holds nothing up, and ends when it is read', async () => {
  const { done, logged, giveUp, press } = double(true);
  const given = giveUp(failure);
  await turn();
  assert.deepEqual(done, [`box: ${cannotStart}`]);
  press();
  await given;
  assert.deepEqual(done, [`box: ${cannotStart}`, 'exit 1']);
  assert.match(String(logged), new RegExp(`^${cannotStart}: \\w`));
});

test('before Electron is ready there is only its own box', async () => {
  const { done, giveUp } = double(false);
  await giveUp(failure);
  assert.deepEqual(done, [`blocking: ${cannotStart}`, 'exit 1']);
});

test('faults that follow each other are said once', async () => {
  const { done, logged, giveUp } = double(true);
  void giveUp(new Error('one'));
  await giveUp(new Error('two'));
  assert.deepEqual(done, [`box: ${cannotGoOn}`]);
  assert.equal(logged.length, 2);
});
