import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { confirmFromTerminal, isConfirm } from '#main/confirm-from-terminal.ts';
import { en } from '#words/en/catalogue.ts';
import { confirmed, quiet, runtimeFolder } from '../hosts/asking/runtime-folder.ts';

const skip = process.platform !== 'linux' && 'the socket lies in XDG_RUNTIME_DIR on Linux alone';

test('the installed program asks the app that runs where it is told to confirm, and is the app otherwise', () => {
  assert.equal(isConfirm(['confirm', '--json']), true);
  for (const args of [[], ['--data', 'confirm'], ['--at-login'], ['somewhere']]) assert.equal(isConfirm(args), false);
});

test('it answers as the command line does, by exit code, sentence and JSON', { skip }, async (t) => {
  const { machine } = runtimeFolder(t);
  const [said, faults]: [string[], string[]] = [[], []];
  const parts = {
    machine,
    words: en,
    print: (line: string) => void said.push(line),
    printFault: (line: string) => void faults.push(line),
  };
  assert.equal(await confirmFromTerminal(['confirm'], parts), 4);
  assert.equal(await confirmFromTerminal(['confirm', '--timeout', 'soon'], parts), 2);
  const asked: unknown[] = [];
  const stop = await listenForPrograms({
    machine,
    ...quiet,
    confirm: async (request) => {
      asked.push(request);
      return confirmed;
    },
  });
  t.after(async () => stop?.());
  assert.equal(await confirmFromTerminal(['confirm', '--member=Ana', '--reason', 'Why not', '--json'], parts), 0);
  assert.deepEqual(asked, [{ member: 'Ana', reason: 'Why not', timeoutSeconds: 20 }]);
  assert.deepEqual(said, [en.asking.notRunning, JSON.stringify(confirmed)]);
  assert.deepEqual(faults, [en.asking.badTimeout(5, 120)]);
});
