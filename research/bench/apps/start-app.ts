import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/base/find-chromium.ts';
import type { OrdinaryUser } from '../../../scripts/check/electron/ordinary-user.ts';
import { environmentIn } from '../../../test/e2e/fixtures/running-app.ts';
import { type Inspected, inspect, saidBy } from './main-process.ts';
import { treeOf } from './process-tree.ts';

/** The app, running, in whatever host. */
export type StartedApp = {
  readonly page: Page;
  /** When its program was started, by the wall clock in milliseconds. */
  readonly startedAt: number;
  /** What runs in the host's own process. */
  readonly evaluate: Inspected['evaluate'];
  /** The numbers of its own processes, and of the browser's that shows its page. */
  readonly processes: () => { readonly own: readonly number[]; readonly browser: readonly number[] };
  /**
   * Lets go of the page of the desktop app, where there is more to be measured: while Playwright holds a page, the page
   * takes itself for visible, whatever becomes of its window.
   */
  readonly letGo: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What both hosts are started with. */
export type Start = {
  readonly folder: string;
  readonly switches: readonly string[];
  readonly user: OrdinaryUser | null;
  readonly display: Readonly<Record<string, string>>;
};

export type StartApp = (start: Start) => Promise<StartedApp>;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

const nodeLine = /Debugger listening on (ws:\S+)/;

/** Starts the packed app as its person does, but for the two lines by which it is measured. */
export function desktopStarter(program: string): StartApp {
  return async ({ folder, switches, user, display }) => {
    const startedAt = Date.now();
    const lines = ['--inspect=0', '--remote-debugging-port=0'];
    const child = spawn(program, [...lines, ...switches, '--data', `${folder}/data`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...environmentIn(`${folder}/home`), ...display },
      ...(user !== null && { uid: user.uid, gid: user.gid }),
    });
    const [nodeAt, pageAt] = await Promise.all([
      saidBy(child, nodeLine),
      saidBy(child, /DevTools listening on (ws:\S+)/),
    ]);
    const browser = await chromium.connectOverCDP(pageAt);
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('the app shows no page');
    const main = await inspect(nodeAt);
    return {
      page,
      startedAt,
      evaluate: main.evaluate,
      processes: () => ({ own: treeOf(child.pid ?? 0), browser: [] }),
      letGo: () => browser.close(),
      close: async () => {
        main.close();
        await browser.close();
        await end(child);
      },
    };
  };
}

/** Starts browser mode, in a browser that is open already. */
export function browserStarter(program: string): StartApp {
  return async ({ folder, switches }) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium or Chrome on this machine');
    const server = await chromium.launchServer({ executablePath, args: [...switches] });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await wait(1000);
    const startedAt = Date.now();
    const child = spawn(process.execPath, ['--inspect=0', program, '--data', `${folder}/data`, '--no-open'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environmentIn(`${folder}/home`),
    });
    const nodeAt = saidBy(child, nodeLine);
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /http:\/\/\S+\/start\?t=\S+/.exec(line)?.[0];
      if (address === undefined) continue;
      void page.goto(address);
      break;
    }
    const main = await inspect(await nodeAt);
    return {
      page,
      startedAt,
      evaluate: main.evaluate,
      processes: () => ({ own: treeOf(child.pid ?? 0), browser: treeOf(server.process().pid ?? 0) }),
      letGo: async () => undefined,
      close: async () => {
        main.close();
        await browser.close();
        await server.close();
        await end(child);
      },
    };
  };
}
