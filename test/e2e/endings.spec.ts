import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { beforeItsFirstLine } from './fixtures/before-first-line.ts';
import { type Packed, packedTest as test } from './fixtures/packed-app.ts';

const { desktop } = en;

/** Expects that the app ends well, at the signal where one is given, and that none of its processes stays. */
async function expectEnd(app: ChildProcess, packed: Packed, signal?: NodeJS.Signals): Promise<void> {
  const ended = once(app, 'exit');
  if (signal !== undefined) app.kill(signal);
  expect(await ended).toEqual([0, null]);
  await expect.poll(packed.processes).toEqual([]);
}

test('the packed app says in one sentence that it refuses a switch, and ends', async ({ packed }) => {
  const { app, said } = packed.start('--js-flags=--expose-gc');
  expect(await once(app, 'close')).toEqual([2, null]);
  expect(said()).toContain(desktop.refusedSwitch('js-flags'));
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends the packed app while its box says why it cannot start`, async ({ folder, packed }) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'familiar.db'), 'no household '.repeat(1000));
    const { app, said } = packed.start();
    await expect.poll(said, { timeout: 15_000 }).toContain(desktop.cannotStart);
    await expectEnd(app, packed, signal);
  });
}

for (const [article, work] of [
  ['an', 'engine'],
  ['a', 'page'],
] as const) {
  test(`${article} ${work} that is stuck does not outlive the packed app`, async ({ packed }) => {
    const { app } = packed.start();
    for (const needed of ['engine', 'page'] as const)
      await expect.poll(() => packed.processesThat(needed).length, { timeout: 15_000 }).toBeGreaterThan(0);
    for (const pid of packed.processesThat(work)) process.kill(pid, 'SIGSTOP');
    await expectEnd(app, packed, 'SIGTERM');
  });
}

test('an engine that is stuck outside of JavaScript does not outlive a packed app that was killed', async ({
  folder,
  packed,
}) => {
  const stuck = join(folder, 'stuck.cjs');
  const itRuns = `${stuck}.runs`;
  const getStuck = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
  writeFileSync(stuck, `require('node:fs').writeFileSync(${JSON.stringify(itRuns)}, ''); ${getStuck};`);
  process.env['STUCK_PROGRAM'] = stuck;
  const { app, said } = packed.start('--inspect-brk=0');
  await beforeItsFirstLine(said, ({ app: main, utilityProcess }) => {
    main.once('ready', () => utilityProcess.fork(process.env['STUCK_PROGRAM'] ?? ''));
  });
  await expect.poll(() => existsSync(itRuns), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => packed.processesThat('page').length, { timeout: 15_000 }).toBeGreaterThan(0);
  app.kill('SIGKILL');
  await expect.poll(packed.processes, { timeout: 10_000 }).toEqual([]);
});

test('closing the window while its page loads ends the packed app, and no box stays', async ({ packed }) => {
  const { app, said } = packed.start('--inspect-brk=0');
  await beforeItsFirstLine(said, ({ app: main }) => {
    main.once('browser-window-created', (_event, window) => {
      window.webContents.once('did-start-loading', () => window.close());
    });
  });
  await expectEnd(app, packed);
  expect(said()).not.toContain(desktop.cannotStart);
});
