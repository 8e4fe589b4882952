import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PresenceEvent } from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import type { Answering } from '#hosts/asking/answer-program.ts';
import { askFamiliar } from '#hosts/asking/ask-familiar.ts';
import { keepListening } from '#hosts/asking/keep-listening.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { confirmed, listening, program, question, quiet, runtimeFolder, told } from './runtime-folder.ts';

const skip = process.platform === 'win32' && 'named pipes have no folder';
const request = { member: 'Ana', reason: null, timeoutSeconds: 30 };
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

test('a program asks and is answered, and the socket is this user’s alone', { skip }, async (t) => {
  const { machine, place } = runtimeFolder(t);
  const asked: unknown[] = [];
  const stop = await listenForPrograms({
    machine,
    ...quiet,
    confirm: async (...given) => {
      asked.push(given.slice(0, 2));
      return confirmed;
    },
  });
  assert.equal(lstatSync(dirname(place)).mode & 0o777, 0o700);
  assert.equal(lstatSync(place).mode & 0o777, 0o600);
  assert.deepEqual(await askFamiliar(request, machine), confirmed);
  assert.partialDeepStrictEqual(asked, [[request]]);
  await stop?.();
  assert.deepEqual(readdirSync(dirname(place)), []);
  assert.equal(await askFamiliar(request, machine), null);
});

test('a line that comes in pieces, and one with more behind it, is read once', { skip }, async (t) => {
  const { place, asked } = await listening(t);
  const whole = line(question);
  const slow = await program(t, place);
  for (const piece of [whole.slice(0, 9), whole.slice(9, 40), whole.slice(40)]) {
    slow.write(piece);
    await sleep(5);
  }
  assert.equal(await told(slow), line(confirmed));
  const eager = await program(t, place);
  eager.write(whole.repeat(3));
  assert.equal(await told(eager), line(confirmed));
  assert.equal(asked.length, 2);
});

for (const [what, written, fault] of [
  ['no JSON', 'hello\n', 'malformed'],
  ['nothing', '\n', 'malformed'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'malformed'],
  ['a list', '[1]\n', 'malformed'],
  ['another question', line({ ...question, ask: 'open' }), 'malformed'],
  ['a mix of two questions', line({ ...question, ask: 'watch' }), 'malformed'],
  ['a field too many', line({ ...question, member2: 'Ana' }), 'malformed'],
  ['a field too few', line({ familiar: 1, ask: 'confirm' }), 'malformed'],
  ['a prototype', '{"__proto__":{"familiar":1},"ask":"confirm"}\n', 'malformed'],
  ['too long a wait', line({ ...question, timeoutSeconds: 1e9 }), 'malformed'],
  ['an endless reason', line({ ...question, reason: 'x'.repeat(limits.askedReasonUnits + 1) }), 'malformed'],
  ['a later version', line({ ...question, familiar: 2 }), 'version'],
  ['a line without an end', 'x'.repeat(limits.askedLineBytes + 1), 'tooLong'],
  ['a line too long', `${'x'.repeat(limits.askedLineBytes + 1)}\n`, 'tooLong'],
] as const)
  test(`${what} is told to be none of its questions, and nobody is asked`, { skip }, async (t) => {
    const { place, asked } = await listening(t);
    const socket = await program(t, place);
    socket.write(written);
    assert.equal(await told(socket), line({ answer: 'fault', fault }));
    assert.deepEqual(asked, []);
  });

test('a program that writes nothing is not waited for', { skip }, async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { place, asked } = await listening(t);
  const socket = await program(t, place);
  const answer = told(socket);
  await new Promise((resolve) => setImmediate(resolve));
  t.mock.timers.tick(limits.askedLineMs);
  assert.equal(await answer, line({ answer: 'fault', fault: 'tooSlow' }));
  assert.deepEqual(asked, []);
});

test('a program that leaves takes its question back', { skip }, async (t) => {
  const gone = Promise.withResolvers<void>();
  const { place } = await listening(t, (_, __, signal) => {
    signal.addEventListener('abort', () => gone.resolve());
    return new Promise(() => undefined);
  });
  const socket = await program(t, place);
  socket.write(line(question));
  await sleep(20);
  socket.end();
  await gone.promise;
});

/** Somebody comes and goes as the test says. */
function comings() {
  const told = new Set<{ readonly tell: (event: PresenceEvent) => void; readonly end: () => void }>();
  const watch: Answering['watch'] = (tell, end) => {
    const listener = { tell, end };
    told.add(listener);
    return () => void told.delete(listener);
  };
  return { told, watch };
}

const watching = { familiar: 1, ask: 'watch' };
const came = { event: 'came', member: 'Ana', at: 7 } as const;

test('a program that watches is told line by line, until it leaves or may no longer', { skip }, async (t) => {
  const { told: listeners, watch } = comings();
  const { place } = await listening(t, undefined, watch);
  const [stays, leaves] = [await program(t, place), await program(t, place)];
  for (const socket of [stays, leaves]) socket.write(line(watching));
  const heard = told(stays);
  while (listeners.size < 2) await sleep(5);
  for (const { tell } of listeners) tell(came);
  leaves.destroy();
  while (listeners.size > 1) await sleep(5);
  for (const { tell, end } of listeners) {
    tell({ event: 'unknown', at: 8 });
    end();
  }
  const over = { answer: 'undecided', why: 'notAllowed' };
  assert.equal(await heard, [came, { event: 'unknown', at: 8 }, over].map(line).join(''));
});

test('few may watch, so that others can ask; one that does not read is let go', { skip }, async (t) => {
  const { told: listeners, watch } = comings();
  const { place } = await listening(t, undefined, watch);
  for (let i = 0; i < limits.askedWatchers; i += 1) {
    const socket = await program(t, place);
    socket.pause();
    socket.write(line(watching));
  }
  while (listeners.size < limits.askedWatchers) await sleep(5);
  const another = await program(t, place);
  another.write(line(watching));
  assert.equal(await told(another), line({ answer: 'undecided', why: 'busy' }));
  const asks = await program(t, place);
  asks.write(line(question));
  assert.equal(await told(asks), line(confirmed));
  for (let i = 0; i < 20_000 && listeners.size > 0; i += 1) {
    for (const { tell } of listeners) tell(came);
    if (i % 500 === 0) await sleep(1);
  }
  while (listeners.size > 0) await sleep(5);
});

test('more programs than may be connected get no answer, and the first ones do', { skip }, async (t) => {
  const all = Promise.withResolvers<void>();
  const { place, asked } = await listening(t, async () => {
    await all.promise;
    return confirmed;
  });
  const sockets = await Promise.all(Array.from({ length: limits.askedConnections + 40 }, () => program(t, place)));
  for (const socket of sockets) socket.write(line(question));
  const answers = sockets.map(told);
  while (asked.length < limits.askedConnections) await sleep(5);
  await sleep(50);
  assert.equal(asked.length, limits.askedConnections);
  all.resolve();
  const heard = (await Promise.all(answers)).filter((answer) => answer !== '');
  assert.deepEqual(heard, Array(limits.askedConnections).fill(line(confirmed)));
  assert.equal(await told((await program(t, place)).setEncoding('utf8')).then(() => 'ended'), 'ended');
});

test('those that never read their answers are let go, so that others can ask', { skip }, async (t) => {
  const { place, asked } = await listening(t);
  for (let i = 0; i < limits.askedConnections; i += 1) {
    const lazy = await program(t, place);
    lazy.pause();
    lazy.write(line(question));
  }
  while (asked.length < limits.askedConnections) await sleep(5);
  const ask = async (): Promise<string> => {
    const quick = await program(t, place);
    quick.write(line(question));
    return told(quick);
  };
  assert.equal(await ask(), '', 'nobody has been let go yet');
  let answer = '';
  for (let i = 0; i < 100 && answer === ''; i += 1) {
    await sleep(100);
    answer = await ask();
  }
  assert.equal(answer, line(confirmed));
});

/** Another Familiar of this user, in a process of its own. */
async function another(t: TestContext, runtime: string): Promise<{ readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./listening-child.ts', import.meta.url))], {
    env: { ...process.env, XDG_RUNTIME_DIR: runtime },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  t.after(kill);
  await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { kill };
}

test('the first of two answers; when it is killed the other one takes over', { skip }, async (t) => {
  const { machine, folder } = runtimeFolder(t);
  const first = await another(t, folder);
  const confirm = async () => ({ ...confirmed, member: 'Ben' });
  assert.equal(await listenForPrograms({ machine, ...quiet, confirm }), null);
  const follow = (listener: (isAllowed: boolean) => void) => {
    listener(true);
    return () => undefined;
  };
  const second = keepListening({ machine, ...quiet, confirm, follow, againMs: 20 });
  t.after(second.close);
  assert.partialDeepStrictEqual(await askFamiliar(request, machine), { member: 'first' });
  await first.kill();
  let answer = await askFamiliar(request, machine);
  for (let i = 0; i < 200 && answer === null; i += 1) {
    await sleep(20);
    answer = await askFamiliar(request, machine);
  }
  assert.partialDeepStrictEqual(answer, { member: 'Ben' });
});

test('listens while the household lets programs ask, and no longer', { skip }, async (t) => {
  const { machine } = runtimeFolder(t);
  const listeners: ((isAllowed: boolean) => void)[] = [];
  const follow = (listener: (isAllowed: boolean) => void) => {
    listener(false);
    listeners.push(listener);
    return () => void listeners.pop();
  };
  const kept = keepListening({ machine, ...quiet, confirm: async () => confirmed, follow });
  assert.equal(await askFamiliar(request, machine), null);
  for (const isAllowed of [true, false, true]) for (const listener of listeners) listener(isAllowed);
  await sleep(50);
  assert.deepEqual(await askFamiliar(request, machine), confirmed);
  await kept.close();
  assert.equal(await askFamiliar(request, machine), null);
  assert.deepEqual(listeners, []);
});

test('a folder that others can look into, a link and a file of somebody’s are left alone', { skip }, async (t) => {
  for (const spoil of [
    (folder: string) => chmodSync(folder, 0o755),
    (folder: string) => writeFileSync(join(folder, 'ask.sock'), 'mine'),
  ]) {
    const { machine, place } = runtimeFolder(t);
    mkdirSync(dirname(place), { mode: 0o700 });
    spoil(dirname(place));
    await assert.rejects(listenForPrograms({ machine, ...quiet, confirm: async () => confirmed }));
  }
  const { machine, place, folder } = runtimeFolder(t);
  mkdirSync(join(folder, 'elsewhere'), { mode: 0o700 });
  symlinkSync(join(folder, 'elsewhere'), dirname(place));
  await assert.rejects(listenForPrograms({ machine, ...quiet, confirm: async () => confirmed }));
});

test('a program of another user gets no answer, even where the folder is open', {
  skip: skip || (process.getuid?.() !== 0 && 'takes another user'),
}, async (t) => {
  const { place, asked, warned } = await listening(t);
  for (const [path, mode] of [
    [dirname(dirname(place)), 0o711],
    [dirname(place), 0o711],
    [place, 0o666],
  ] as const)
    chmodSync(path, mode);
  const stranger = spawn(
    '/bin/sh',
    [
      '-c',
      'exec "$0" -e \'const s = require("net").connect(process.argv[1]); s.write(process.argv[2]); s.pipe(process.stdout); s.on("error", () => {})\' "$1" "$2"',
      process.execPath,
      place,
      line(question),
    ],
    { uid: 65_534, gid: 65_534, stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' },
  );
  t.after(() => stranger.kill('SIGKILL'));
  let said = '';
  stranger.stdout.on('data', (piece) => {
    said += piece;
  });
  await new Promise((resolve) => stranger.once('exit', resolve));
  assert.equal(said, '');
  assert.deepEqual(asked, []);
  assert.equal(warned.length, 1);
});

test('an answer of another user, who was at the place first, is not believed', {
  skip: skip || (process.getuid?.() !== 0 && 'takes another user'),
}, async (t) => {
  const { machine, place, folder } = runtimeFolder(t);
  chmodSync(folder, 0o777);
  const code = `const { mkdirSync } = require('node:fs'); mkdirSync(process.argv[1]);
    require('node:net').createServer((s) => s.on('data', () => s.end(process.argv[3])).on('error', () => {}))
      .listen(process.argv[2], () => { require('node:fs').chmodSync(process.argv[2], 0o666); console.log('there'); });`;
  const args = ['-e', code, dirname(place), place, line(confirmed)];
  const stranger = spawn(process.execPath, args, {
    uid: 65_534,
    gid: 65_534,
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
  });
  t.after(() => stranger.kill('SIGKILL'));
  await createInterface({ input: stranger.stdout })[Symbol.asyncIterator]().next();
  assert.equal(await askFamiliar(request, machine), null);
});
