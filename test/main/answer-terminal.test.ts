import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { PresenceEvent } from '#contract/asking.ts';
import type { Answering } from '#hosts/asking/answer-program.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { answerTerminal, isForTerminal } from '#main/answer-terminal.ts';
import { en } from '#words/en/catalogue.ts';
import { runFamiliar } from '../cli/run-familiar.ts';
import { confirmed, quiet, runtimeFolder } from '../hosts/asking/runtime-folder.ts';

const skip = process.platform !== 'linux' && 'the socket lies in XDG_RUNTIME_DIR on Linux alone';

const noProgram = { state: 'problem', found: 'noProgram', path: '/nowhere/familiar' };

/** What the installed program answers in a terminal. */
async function answers(machine: ReturnType<typeof runtimeFolder>['machine'], ...args: readonly string[]) {
  const [said, faults]: [string[], string[]] = [[], []];
  const exitCode = await answerTerminal(args, {
    machine,
    words: en,
    command: [noProgram.path],
    print: (line) => void said.push(line),
    printFault: (line) => void faults.push(line),
  });
  return { exitCode, said, faults };
}

test('the installed program asks the app that runs where it is told to, and is the app otherwise', () => {
  for (const name of ['confirm', 'watch', 'pam']) assert.equal(isForTerminal([name, '--json']), true);
  for (const args of [[], ['--data', 'confirm'], ['--at-login'], ['somewhere'], ['toString']])
    assert.equal(isForTerminal(args), false);
});

test('it answers as the command line does, by exit code, sentence and JSON', { skip }, async (t) => {
  const { machine } = runtimeFolder(t);
  assert.deepEqual(await answers(machine, 'confirm'), { exitCode: 4, said: [en.asking.notRunning], faults: [] });
  const faults = [en.asking.badTimeout(5, 120)];
  assert.deepEqual(await answers(machine, 'confirm', '--timeout', 'soon'), { exitCode: 2, said: [], faults });
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
  const answer = await answers(machine, 'confirm', '--member=Ana', '--reason', 'Why not', '--json');
  assert.deepEqual(answer, { exitCode: 0, said: [JSON.stringify(confirmed)], faults: [] });
  assert.deepEqual(asked, [{ member: 'Ana', reason: 'Why not', timeoutSeconds: 20 }]);
});

test('it prints each event while it watches, and why it ends', { skip }, async (t) => {
  const { machine } = runtimeFolder(t);
  const event: PresenceEvent = { event: 'signedIn', member: 'Ana', at: 5 };
  const watch: Answering['watch'] = (tell, end) => {
    setImmediate(() => {
      tell(event);
      end();
    });
    return () => undefined;
  };
  const stop = await listenForPrograms({ machine, ...quiet, watch, confirm: async () => confirmed });
  t.after(async () => stop?.());
  const last = { answer: 'undecided', why: 'notAllowed' };
  const json = await answers(machine, 'watch', '--json');
  assert.deepEqual(json, { exitCode: 3, said: [JSON.stringify(event), JSON.stringify(last)], faults: [] });
  const people = await answers(machine, 'watch');
  assert.deepEqual(people.said, [
    en.asking.event(event, en.dates.clock(5)),
    en.asking.answer({ answer: 'undecided', why: 'notAllowed' }),
  ]);
});

test('it says how PAM asks this installation, and what was typed wrongly', { skip }, async (t) => {
  const { machine } = runtimeFolder(t);
  const check = await answers(machine, 'pam', '--check', 'polkit', '--json');
  const { findings } = JSON.parse(check.said[0] ?? '');
  assert.equal(check.exitCode, 1);
  assert.ok(findings.some((one: unknown) => isDeepStrictEqual(one, noProgram)));
  const wrong = await answers(machine, 'pam', '--print', 'sudo');
  assert.deepEqual(wrong, { exitCode: 2, said: [], faults: [en.pam.wrong.use] });
});

test('it waits for the answer in a thread, so that Electron does not go on to start', { skip }, async (t) => {
  const { machine, folder } = runtimeFolder(t);
  const confirm: Answering['confirm'] = async () => {
    await wait(300);
    return confirmed;
  };
  const stop = await listenForPrograms({ machine, ...quiet, confirm });
  t.after(async () => stop?.());
  const child = fileURLToPath(new URL('./terminal-child.ts', import.meta.url));
  const asked = await runFamiliar(folder, ['confirm', '--json'], '', child);
  assert.deepEqual(asked, { exitCode: 0, stdout: `${JSON.stringify(confirmed)}\n`, stderr: '' });
  const wrong = await runFamiliar(folder, ['pam'], '', child);
  assert.deepEqual(wrong, { exitCode: 2, stdout: '', stderr: `${en.pam.wrong.wants}\n` });
});

/** Runs the installed program's answer with an output that nobody reads; the exit code. */
async function unread(folder: string, ...args: readonly string[]): Promise<number | null> {
  const child = fileURLToPath(new URL('./terminal-child.ts', import.meta.url));
  const env = { ...process.env, XDG_RUNTIME_DIR: folder };
  const started = spawn(process.execPath, [child, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.stdout.destroy();
  started.stderr.destroy();
  const [code] = await once(started, 'exit', { signal: AbortSignal.timeout(30_000) });
  return code;
}

test('nobody is confirmed by an output that nobody reads', { skip }, async (t) => {
  const { machine, folder } = runtimeFolder(t);
  assert.equal(await unread(folder, 'confirm'), 4);
  assert.equal(await unread(folder, 'confirm', '--timeout', 'soon'), 2);
  const watch: Answering['watch'] = (tell) => {
    const timer = setInterval(() => tell({ event: 'signedIn', member: 'Ana', at: 5 }), 50);
    return () => clearInterval(timer);
  };
  const confirm: Answering['confirm'] = async () => ({ answer: 'refused', why: 'declined' });
  const stop = await listenForPrograms({ machine, ...quiet, watch, confirm });
  t.after(async () => stop?.());
  assert.equal(await unread(folder, 'confirm', '--json'), 1);
  assert.equal(await unread(folder, 'watch'), 3, 'a watch ends with its reader');
});
