import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type * as Electron from 'electron';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { beforeItsFirstLine } from './fixtures/before-first-line.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { packedTest as test } from './fixtures/packed-app.ts';
import { setUpWithFace } from './steps/household.ts';

/**
 * In the main process: says ten times a second how the window is, how its page's cameras are, and how many frames came
 * from there; hides the window at one signal and shows it at another.
 */
function reportCamera({ app, ipcMain }: typeof Electron): void {
  let frames = 0;
  const handle = ipcMain.handle.bind(ipcMain);
  ipcMain.handle = (channel, listener) =>
    handle(channel, (event, name, input) => {
      if (name === 'signIn.frame') frames += 1;
      return listener(event, name, input);
    });
  const cameras = `(globalThis.tracks ??= new Set(), [...document.querySelectorAll('video')]
    .flatMap(({ srcObject }) => srcObject?.getTracks() ?? []).forEach((track) => tracks.add(track)),
    [...tracks].map(({ readyState }) => readyState).join('+'))`;
  app.on('browser-window-created', (_event, window) => {
    setInterval(async () => {
      const found = await window.webContents.executeJavaScript(cameras).catch(() => '');
      process.stderr.write(`window ${window.isVisible() ? 'shown' : 'hidden'}, ${found || 'no camera'}, ${frames}\n`);
    }, 100);
    process.on('SIGUSR1', () => window.show());
    process.on('SIGUSR2', () => window.hide());
  });
}

/** Memory of a process in MiB, what it shares counted whole: all that a sandboxed page tells an ordinary user. */
function residentMib(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** So long a page at rest is watched, and so much it may grow meanwhile: all its pictures would come to 65 MiB. */
const rest = { ms: 10_000, growthMib: 40 } as const;

test('an empty room is looked at once a second in the same memory, and a hidden window lets go of the camera', async ({
  familiar,
  camera,
  packed,
}) => {
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page(), 'device');
  await camera.show([await emptyFrame()]);
  await familiar.restart('kept', async () => {
    // Driven by Playwright a page is never told that it is hidden.
    const { app, said } = packed.start('--inspect-brk=0', ...camera.switches);
    await beforeItsFirstLine(said, reportCamera);
    const last = (): string => said().trim().split('\n').at(-1) ?? '';
    const frames = (): number => Number(last().split(', ').at(-1));
    const framesIn = async (ms: number): Promise<number> => {
      const before = frames();
      await new Promise((resolve) => setTimeout(resolve, ms));
      return frames() - before;
    };
    await expect.poll(last, { timeout: 20_000 }).toMatch(/^window shown, (ended\+)*live, [1-9]/);
    await expect.poll(() => framesIn(2000), { timeout: 20_000 }).toBeLessThanOrEqual(3);
    const pages = (): number => packed.processesThat('page').reduce((sum, pid) => sum + residentMib(pid), 0);
    const before = pages();
    expect(await framesIn(rest.ms), 'looks while nobody is there').toBeGreaterThan(0);
    expect(pages() - before, 'MiB that the page grew at rest').toBeLessThan(rest.growthMib);

    app.kill('SIGUSR2');
    await expect.poll(last).toMatch(/^window hidden, ended(\+ended)*, /);
    expect(await framesIn(2000)).toBe(0);
    app.kill('SIGUSR1');
    await expect.poll(last, { timeout: 10_000 }).toMatch(/^window shown, (ended\+)+live, /);
    await expect.poll(() => framesIn(500)).toBeGreaterThan(0);
    const gone = new Promise((resolve) => app.once('exit', resolve));
    app.kill('SIGTERM');
    await gone;
  });
});
