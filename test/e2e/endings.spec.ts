import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { catalogues } from '#words/catalogue.ts';
import { electronObstacle } from './fixtures/electron-app.ts';
import { test } from './fixtures/familiar-test.ts';
import { environmentIn } from './fixtures/running-app.ts';

const program = process.env['FAMILIAR_PACKAGED'] ?? '';
const { desktop } = catalogues.en;

test.beforeEach(({ host }, testInfo) => {
  const isPacked = host === 'electron' && program !== '' && process.platform === 'linux';
  testInfo.skip(!isPacked, 'this is about the packed app on Linux');
  const obstacle = electronObstacle();
  testInfo.skip(obstacle !== null, obstacle ?? '');
});

/** The packed app as a person starts it: nothing drives it, and no window has to come. */
type Started = { readonly app: ChildProcess; readonly said: () => string };

function launch(folder: string, switches: readonly string[] = []): Started {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(program, [...sandbox, ...switches, '--data', join(folder, 'data')], {
    env: environmentIn(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  app.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return { app, said: () => said };
}

/** The running processes of the app on that folder, by number, each with the command line that started it. */
function processesOf(folder: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (line.startsWith(program) && line.includes(folder)) found.set(pid, line);
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

function processesThat(folder: string, kind: RegExp): number[] {
  return [...processesOf(folder)].filter(([, line]) => kind.test(line)).map(([pid]) => pid);
}

async function expectEnd(app: ChildProcess, folder: string, signal: NodeJS.Signals): Promise<void> {
  const ended = once(app, 'exit');
  app.kill(signal);
  expect(await ended).toEqual([0, null]);
  await expect.poll(() => [...processesOf(folder).values()]).toEqual([]);
}

test('the packed app says in one sentence that it refuses a switch, and ends', async ({ folder }) => {
  const { app, said } = launch(folder, ['--js-flags=--expose-gc']);
  expect(await once(app, 'close')).toEqual([2, null]);
  expect(said()).toContain(desktop.refusedSwitch('js-flags'));
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends the packed app while its box says why it cannot start`, async ({ folder }) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'familiar.db'), 'no household '.repeat(1000));
    const { app, said } = launch(folder);
    await expect.poll(said, { timeout: 15_000 }).toContain(desktop.cannotStart);
    await expectEnd(app, folder, signal);
  });
}

for (const [what, kind] of [
  ['an engine', /node\.mojom/],
  ['a page', /--type=renderer/],
] as const) {
  test(`${what} that is stuck does not outlive the packed app`, async ({ folder }) => {
    const { app } = launch(folder);
    await expect.poll(() => processesThat(folder, kind).length, { timeout: 15_000 }).toBeGreaterThan(0);
    for (const pid of processesThat(folder, kind)) process.kill(pid, 'SIGSTOP');
    await expectEnd(app, folder, 'SIGTERM');
  });
}
