import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import type { UtilityProcess } from 'electron';
import { createUtilityLauncher } from '#main/utility-launcher.ts';

type FakeChild = EventEmitter & { posted: unknown[]; kills: number };

function launched(pid?: number) {
  const forks: { path: string; name: string }[] = [];
  const process: FakeChild = Object.assign(new EventEmitter(), { posted: [] as unknown[], kills: 0 });
  const child = createUtilityLauncher({
    fork(path, _args, { serviceName }) {
      forks.push({ path, name: serviceName });
      return Object.assign(process, {
        pid,
        postMessage: (message: unknown) => process.posted.push(message),
        kill: () => {
          process.kills += 1;
          return true;
        },
      }) as unknown as UtilityProcess;
    },
    pathOf: (entry) => `/built/${entry}.js`,
  })('engine-process');
  return { child, process, forks };
}

test('starts the built program of the entry', () => {
  assert.deepEqual(launched().forks, [{ path: '/built/engine-process.js', name: 'Familiar engine-process' }]);
});

test('carries messages both ways; those before the first listener are not lost', () => {
  const { child, process } = launched();
  const heard: unknown[] = [];
  process.emit('message', 'first');
  process.emit('message', 'second');
  child.onMessage((message) => heard.push(message));
  process.emit('message', 'third');
  child.post({ hello: 1 });
  assert.deepEqual(heard, ['first', 'second', 'third']);
  assert.deepEqual(process.posted, [{ hello: 1 }]);
});

test('tells the end once, to late listeners too, and drops what is posted after it', () => {
  const { child, process } = launched();
  const ends: string[] = [];
  child.onExit((detail) => ends.push(detail));
  process.emit('exit', 134);
  child.onExit((detail) => ends.push(`late: ${detail}`));
  child.post('too late');
  child.kill();
  assert.deepEqual(ends, ['exit code 134', 'late: exit code 134']);
  assert.deepEqual([process.posted, process.kills], [[], 0]);
});

test('a fatal error of the program ends the program, not the app', () => {
  const { child, process } = launched();
  const ends: string[] = [];
  child.onExit((detail) => ends.push(detail));
  process.emit('error', 'FatalError', 'v8::Heap', '{}');
  process.emit('exit', 5);
  assert.deepEqual(ends, ['FatalError at v8::Heap, exit code 5']);
});

test('kills the program', () => {
  const { child, process } = launched();
  child.kill();
  assert.equal(process.kills, 1);
});

test('kills a program that has begun to run by its number, so that one that is stuck is gone, too', async () => {
  const stuck = spawn(
    process.execPath,
    ['-e', 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000); console.log()'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await once(stuck.stdout, 'data');
  const { child, process: fake } = launched(stuck.pid);
  child.kill();
  assert.deepEqual(await once(stuck, 'exit'), [null, 'SIGKILL']);
  assert.equal(fake.kills, 0);
});

test('a program that cannot be started is reported as an end', async () => {
  const child = createUtilityLauncher({
    fork() {
      throw new Error('no such file');
    },
    pathOf: (entry) => entry,
  })('probe-process');
  child.post('nobody hears this');
  const detail = await new Promise((resolve) => child.onExit(resolve));
  assert.equal(detail, 'no such file');
});

test('kills a program that is stuck from its first moment once its number is known', async () => {
  const stuck = spawn('sleep', ['60']);
  await once(stuck, 'spawn');
  stuck.kill('SIGSTOP');
  const { child, process: fake } = launched();
  child.kill();
  const ended = once(stuck, 'exit');
  Object.assign(fake, { pid: stuck.pid });
  fake.emit('spawn');
  assert.deepEqual(await ended, [null, 'SIGKILL']);
});
