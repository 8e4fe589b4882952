import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { EngineChild } from '#engine/client/launcher.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const parentPort = new URL('../../../src/engine/protocol/parent-port.ts', import.meta.url).href;
const entries = ['engine-process', 'probe-process'] as const;

/** Both kinds of process, running a program of the test's own; `port` is the program's line to its host. */
const launchers = (t: TestContext, program: string) => {
  const file = join(tempDir(t), 'program.mjs');
  writeFileSync(
    file,
    `import { openParentPort } from ${JSON.stringify(parentPort)};\nconst port = openParentPort();\n${program}`,
  );
  const url = pathToFileURL(file);
  const launch = createNodeLauncher({ 'engine-process': url, 'probe-process': url }, 50);
  return entries.map((entry) => () => launch(entry));
};

const exitOf = (child: EngineChild) => new Promise<string>((resolve) => child.onExit(resolve));
const messageOf = (child: EngineChild) => new Promise<unknown>((resolve) => child.onMessage(resolve));

test('carries messages both ways, bytes as bytes', async (t) => {
  for (const launch of launchers(t, 'port.onMessage((message) => port.post({ back: message }));')) {
    const child = launch();
    const reply = messageOf(child);
    child.post({ bytes: Uint8Array.of(1, 2, 3), numbers: Float32Array.of(0.5) });
    assert.deepEqual(await reply, { back: { bytes: Uint8Array.of(1, 2, 3), numbers: Float32Array.of(0.5) } });
    const exit = exitOf(child);
    child.kill();
    await exit;
  }
});

test('keeps messages and the exit for a listener that comes late', async (t) => {
  for (const launch of launchers(t, "port.post('early'); setTimeout(() => process.exit(3), 20);")) {
    const child = launch();
    const detail = await exitOf(child);
    assert.equal(detail, 'exit code 3');
    assert.equal(await messageOf(child), 'early');
    assert.equal(await exitOf(child), 'exit code 3');
  }
});

test('says what a program died of', async (t) => {
  const [worker] = launchers(t, "throw new Error('out of luck');");
  assert.equal(await exitOf(worker?.() ?? assert.fail()), 'out of luck');
  const [, fork] = launchers(t, 'process.abort();');
  assert.match(await exitOf(fork?.() ?? assert.fail()), /SIGABRT|exit code/);
});

test('a program that is not there is reported as an exit', async (t) => {
  const url = pathToFileURL(join(tempDir(t), 'nothing.mjs'));
  const launch = createNodeLauncher({ 'engine-process': url, 'probe-process': url });
  for (const entry of entries) assert.ok((await exitOf(launch(entry))).length > 0);
});

test('ends a program that is busy, and takes messages to it afterwards without a word', async (t) => {
  for (const launch of launchers(t, "port.post('busy'); for (;;);")) {
    const child = launch();
    await messageOf(child);
    const exit = exitOf(child);
    child.kill();
    await exit;
    child.post({ to: 'nobody' });
    child.kill();
  }
});
