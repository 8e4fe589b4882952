import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { en } from '#words/en/catalogue.ts';
import { preparePage, prepareShell } from '../../scripts/dev/start/prepare.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { ending, launchShell, startShell } from './start-shell.ts';

const root = resolve(import.meta.dirname, '../..');
const { desktop } = en;
const patience = { timeout: 20_000 };
const hasProcesses = process.platform === 'linux';

before(async () => {
  await preparePage(root);
  await prepareShell(root);
});

test('closing the window while its page loads ends the app, and is no failure', patience, async (t) => {
  const { code, said } = await ending(launchShell(t, tempDir(t), tempDir(t), { window: 'closed' }));
  assert.deepEqual([code, said.includes(desktop.cannotGoOn)], [0, false]);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends an app that says in a box why it cannot start`, patience, async (t) => {
    const child = launchShell(t, tempDir(t), tempDir(t), { window: 'fails' });
    const end = ending(child);
    while (!String((await once(child.stderr ?? child, 'data'))[0]).includes(desktop.cannotGoOn));
    child.kill(signal);
    assert.equal((await end).code, 0, 'it was not killed, it ended');
  });
}

test('a window that does not close keeps no app from quitting', patience, async (t) => {
  const { child } = await startShell(t, tempDir(t), tempDir(t), { window: 'stays' });
  const end = ending(child);
  child.kill('SIGTERM');
  assert.equal((await end).code, 0);
});

test('an engine that is stuck is gone when the app is', { ...patience, skip: !hasProcesses }, async (t) => {
  const { child } = await startShell(t, tempDir(t));
  const engines = await enginesOf(child.pid ?? 0);
  t.after(() => {
    for (const engine of engines.filter(isAlive)) process.kill(engine, 'SIGKILL');
  });
  for (const engine of engines) process.kill(engine, 'SIGSTOP');
  const end = ending(child);
  child.kill('SIGTERM');
  assert.equal((await end).code, 0);
  assert.deepEqual(engines.filter(isAlive), []);
});

/** The processes that a process started, once there are any. */
async function enginesOf(pid: number): Promise<number[]> {
  for (;;) {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    if (children !== '') return children.split(' ').map(Number);
    await sleep(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
