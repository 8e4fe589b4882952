import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { EngineChild } from '#engine/client/launcher.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const source = (path: string) => JSON.stringify(new URL(`../../../src/engine/${path}`, import.meta.url).href);

/** A program of the test's own as a file; `port` is its line to its host. */
const write = (folder: string, program: string): URL => {
  const file = join(folder, 'program.mjs');
  writeFileSync(
    file,
    [
      `import { openParentPort } from ${source('protocol/parent-port.ts')};`,
      `import { endSignals } from ${source('../hosts/end-signals.ts')};`,
      'const port = openParentPort(endSignals);',
      program,
    ].join('\n'),
  );
  return pathToFileURL(file);
};

const launch = (t: TestContext, program: string): EngineChild => {
  const url = write(tempDir(t), program);
  const child = createNodeLauncher({ 'engine-process': url, 'probe-process': url })('engine-process');
  t.after(() => child.kill());
  return child;
};

const exitOf = (child: EngineChild) => new Promise<string>((resolve) => child.onExit(resolve));
const messageOf = (child: EngineChild) => new Promise<unknown>((resolve) => child.onMessage(resolve));

test('carries messages both ways, bytes as bytes', async (t) => {
  const child = launch(t, 'port.onMessage((message) => port.post({ back: message }));');
  const reply = messageOf(child);
  child.post({ bytes: Uint8Array.of(1, 2, 3), numbers: Float32Array.of(0.5) });
  assert.deepEqual(await reply, { back: { bytes: Uint8Array.of(1, 2, 3), numbers: Float32Array.of(0.5) } });
});

test('keeps messages and the exit for a listener that comes late', async (t) => {
  const child = launch(t, "port.post('early'); setTimeout(() => process.exit(3), 20);");
  assert.equal(await exitOf(child), 'exit code 3');
  assert.equal(await messageOf(child), 'early');
  assert.equal(await exitOf(child), 'exit code 3');
});

test('says what a program died of, which leaves this process alive', async (t) => {
  assert.equal(await exitOf(launch(t, "throw new Error('out of luck');")), 'exit code 1');
  assert.match(await exitOf(launch(t, 'process.abort();')), /SIGABRT|exit code/);
});

test('a program that is not there is reported as an exit', async (t) => {
  const url = pathToFileURL(join(tempDir(t), 'nothing.mjs'));
  assert.equal(
    await exitOf(createNodeLauncher({ 'engine-process': url, 'probe-process': url })('probe-process')),
    'exit code 1',
  );
});

test('ends a program that is busy, and takes messages to it afterwards without a word', async (t) => {
  const child = launch(t, "port.post('busy'); for (;;);");
  await messageOf(child);
  const exit = exitOf(child);
  child.kill();
  await exit;
  child.post({ to: 'nobody' });
  child.kill();
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const goneWithin = async (pid: number, ms: number): Promise<boolean> => {
  for (const end = performance.now() + ms; performance.now() < end; await pause(20)) if (!isAlive(pid)) return true;
  return false;
};

type Host = { readonly process: ChildProcess; readonly programPid: number };

/** A host in a process group of its own, with a program that tells its number and then does as told. */
const startHost = async (t: TestContext, program: string): Promise<Host> => {
  const folder = tempDir(t);
  const url = JSON.stringify(write(folder, `port.post(process.pid);\n${program}`).href);
  const host = join(folder, 'host.mjs');
  const lines = [
    `import { createNodeLauncher } from ${source('client/node-launcher.ts')};`,
    `const url = new URL(${url});`,
    "for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);",
    "const child = createNodeLauncher({ 'engine-process': url, 'probe-process': url })('engine-process');",
    'child.onMessage((message) => console.log(message));',
  ];
  writeFileSync(host, lines.join('\n'));
  const started = spawn(process.execPath, [host], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const [line] = (await once(createInterface({ input: started.stdout }), 'line')) as [string];
  t.after(() => {
    started.kill('SIGKILL');
    if (isAlive(Number(line))) process.kill(Number(line), 'SIGKILL');
  });
  return { process: started, programPid: Number(line) };
};

const stuck = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

for (const [what, program] of [
  ['waits for work', 'port.onMessage(() => undefined);'],
  ['is stuck outside of JavaScript', stuck],
] as const) {
  test(`a program that ${what} does not outlive a host that was killed`, async (t) => {
    const host = await startHost(t, program);
    await pause(50);
    assert.ok(isAlive(host.programPid));
    host.process.kill('SIGKILL');
    assert.ok(await goneWithin(host.programPid, 5000), 'it runs on');
  });
}

test('Ctrl+C in a terminal, which reaches the program too, leaves its end to the host', {
  skip: process.platform === 'win32',
}, async (t) => {
  const host = await startHost(t, 'port.onMessage(() => undefined);');
  await pause(50);
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.kill(-(host.process.pid ?? assert.fail()), signal);
  assert.equal(await goneWithin(host.programPid, 300), false);
  assert.ok(isAlive(host.process.pid ?? assert.fail()));
});
