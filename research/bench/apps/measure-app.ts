import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { manAtDesk, strangerAtDesk } from '../../../test/e2e/fixtures/faces.ts';
import type { FakeCamera } from '../../../test/e2e/fixtures/fake-camera.ts';
import { household } from '../../../test/e2e/steps/first-run.ts';
import { setUpWithFace } from '../../../test/e2e/steps/household.ts';
import { begin, expectSignedIn, expectState, lock } from '../../../test/e2e/steps/lock-screen.ts';
import { emptyFrame } from '../../../test/fixtures/webcam-frame.ts';
import { frameRate, type StartTimes, timeStart } from './in-the-page.ts';
import { memoryMib, processorMs } from './process-tree.ts';
import type { StartedApp } from './start-app.ts';

/** An app to be measured: a household of its own before a camera of its own. */
export type Subject = { readonly camera: FakeCamera; readonly start: () => Promise<StartedApp> };

/** Memory in MiB, of the app itself and of the browser beside it. */
export type Memory = { readonly own: number; readonly browser: number };

export type Waiting = {
  readonly memory: Memory;
  /** Shares of one core. */
  readonly nobody: number;
  /** Null where no window of ours can be hidden. */
  readonly hidden: number | null;
};

export type Looking = { readonly framesPerSecond: number; readonly blockMs: number };

export type SignedIn = { readonly memory: Memory; readonly afterAttempts: Memory };

const settleMs = 5000;

async function during<T>(subject: Subject, measure: (app: StartedApp) => Promise<T>): Promise<T> {
  const app = await subject.start();
  try {
    return await measure(app);
  } finally {
    await app.close();
  }
}

function memoryOf(app: StartedApp): Memory {
  const { own, browser } = app.processes();
  return { own: memoryMib(own), browser: memoryMib(browser) };
}

/** Share of one core that the app and the browser beside it use; a process that ends meanwhile counts for nothing. */
async function shareOfOneCore(app: StartedApp, seconds: number): Promise<number> {
  const { own, browser } = app.processes();
  const before = [...own, ...browser].map((pid) => ({ pid, usedMs: processorMs([pid]) }));
  await wait(seconds * 1000);
  const used = before.map(({ pid, usedMs }) => Math.max(0, processorMs([pid]) - usedMs));
  return used.reduce((sum, ms) => sum + ms, 0) / (seconds * 1000);
}

/** Sets the household up, so that its device opens it and a face that is no more than a picture signs in. */
export async function setUp(subject: Subject): Promise<void> {
  await subject.camera.show(await manAtDesk(0));
  await during(subject, ({ page }) => setUpWithFace(page, 'device'));
}

/** One start with the owner before the camera. */
export async function measureStart(subject: Subject): Promise<StartTimes> {
  await subject.camera.show(await manAtDesk(3));
  return during(subject, timeStart);
}

/** The lock screen, which nobody looks at. */
export async function measureWaiting(subject: Subject): Promise<Waiting> {
  await subject.camera.show([await emptyFrame()]);
  return during(subject, async (app) => {
    await expectState(app.page, 'noFace');
    await app.letGo();
    await wait(settleMs);
    const memory = memoryOf(app);
    const nobody = await shareOfOneCore(app, 10);
    const isOurs = app.processes().browser.length === 0;
    if (!isOurs) return { memory, nobody, hidden: null };
    await app.evaluate("require('electron').BrowserWindow.getAllWindows()[0].hide()");
    await wait(settleMs);
    return { memory, nobody, hidden: await shareOfOneCore(app, 10) };
  });
}

const watchLoop = `globalThis.delays = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
  globalThis.delays.enable()`;

/** The lock screen while a stranger is looked at. */
export async function measureLooking(subject: Subject): Promise<Looking> {
  await subject.camera.show(await strangerAtDesk());
  return during(subject, async (app) => {
    await expectState(app.page, 'looking');
    await app.evaluate(watchLoop);
    const framesPerSecond = await frameRate(app.page, 3);
    const blockMs = Number(await app.evaluate('globalThis.delays.max / 1e6'));
    return { framesPerSecond, blockMs };
  });
}

/** The owner signed in, and again after so many attempts more. */
export async function measureSignedIn(subject: Subject, attempts: number): Promise<SignedIn> {
  await subject.camera.show(await manAtDesk(3));
  return during(subject, async (app) => {
    const { page } = app;
    await expectSignedIn(page, household.owner, 'by face');
    await wait(settleMs);
    const memory = memoryOf(app);
    for (let attempt = 0; attempt < attempts; attempt++) {
      await lock(page);
      await begin(page);
      await expectSignedIn(page, household.owner, 'by face');
    }
    await wait(settleMs);
    return { memory, afterAttempts: memoryOf(app) };
  });
}

/** Makes the folders of a household that is not there yet. */
export function makeHome(folder: string): void {
  mkdirSync(`${folder}/home`, { recursive: true });
}
