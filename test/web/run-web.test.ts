import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { before, type TestContext, test } from 'node:test';
import { preparePage } from '../../scripts/dev/start/prepare.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { until } from '../fixtures/until.ts';
import { ask, pathOf } from '../fixtures/web-client.ts';

const root = resolve(import.meta.dirname, '../..');

type Run = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<number | null>;
};

function runWeb(test: TestContext, args: readonly string[]): Run {
  const home = tempDir(test);
  const env = {
    ...process.env,
    HOME: home,
    XDG_STATE_HOME: home,
    XDG_DATA_HOME: home,
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  };
  const child = spawn(process.execPath, [join(root, 'src', 'web', 'index.ts'), '--no-open', ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    errors += part;
  });
  test.after(() => child.kill('SIGKILL'));
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

/** The address that was printed; after a fresh one was asked for, the other. */
async function addressOf({ child, output, errors, ended }: Run, before = ''): Promise<string> {
  const printed = async (): Promise<string> => {
    for (;;) {
      const [, address] = /(http:\/\/[\w.]+:\d+\/start\?t=[\w-]+)\n/.exec(output().replace(before, '')) ?? [];
      if (address !== undefined) return address;
      await once(child.stdout ?? child, 'data');
    }
  };
  return Promise.race([printed(), ended.then((code) => assert.fail(`ended with ${code}: ${errors()}`))]);
}

before(() => preparePage(root));

test('says why it is browser mode, prints an address that works, and ends in order when told to', async (t) => {
  const run = runWeb(t, ['--data', tempDir(t), '--reason', 'this is a test']);
  const address = await addressOf(run);
  assert.match(run.output(), /^Familiar runs in browser mode: this is a test\.\n/);
  assert.match(address, /^http:\/\/[0-9a-f]{32}\.localhost:/);
  await until(() => /within two minutes[\s\S]*--plain-address/.test(run.output()));
  assert.equal((await ask(new URL(address), pathOf(address))).status, 200);
  run.child.kill('SIGTERM');
  assert.equal(await run.ended, 0);
  assert.equal(run.errors(), '');
});

test('a fresh address is printed when asked for, and that another browser was let in is said', async (t) => {
  const run = runWeb(t, ['--data', tempDir(t)]);
  const first = await addressOf(run);
  assert.equal((await ask(new URL(first), pathOf(first))).status, 200);
  assert.doesNotMatch(run.output(), /shut out/);
  run.child.stdin?.write('\n');
  const second = await addressOf(run, first);
  assert.equal((await ask(new URL(second), pathOf(second))).status, 200);
  await until(() => /Familiar has let another browser in. It has shut out the one before/.test(run.output()));
});

test('has a plain address where that is asked for, and says what it costs', async (t) => {
  const run = runWeb(t, ['--data', tempDir(t), '--plain-address']);
  const address = await addressOf(run);
  assert.match(address, /^http:\/\/127\.0\.0\.1:/);
  await until(() => /shows Familiar's cookie to other programs/.test(run.output()));
  assert.equal((await ask(new URL(address), pathOf(address))).status, 200);
});

test('a data folder that another Familiar uses is told in one sentence', async (t) => {
  const data = ['--data', tempDir(t)];
  await addressOf(runWeb(t, data));
  const second = runWeb(t, data);
  assert.equal(await second.ended, 1);
  assert.match(second.errors(), /^Familiar is already running with this data folder\.[^\n]*\n$/);
  assert.equal(second.output(), '');
});

test('an embedder that cannot be used is told in one sentence, and the engine that waits for it does not stay', async (t) => {
  const run = runWeb(t, ['--data', tempDir(t), '--embedder', tempDir(t)]);
  assert.equal(await run.ended, 1);
  assert.match(run.errors(), /^[^\n]+\n$/);
});

test('arguments that it does not know are told in one sentence', async (t) => {
  const run = runWeb(t, ['--hots', '0.0.0.0']);
  assert.equal(await run.ended, 1);
  assert.match(run.errors(), /--hots/);
  assert.doesNotMatch(run.errors(), /\n {4}at /);
});
