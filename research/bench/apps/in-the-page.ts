/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { household } from '../../../test/e2e/steps/first-run.ts';
import type { StartedApp } from './start-app.ts';

/** Milliseconds of one start with the owner before the camera. */
export type StartTimes = { readonly drawnMs: number; readonly decisionMs: number; readonly signedInMs: number };

/** When the lock screen's first large text was drawn, by the page's own clock: what shows while it waits has none. */
function whenDrawn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [text] = list.getEntries().filter((entry) => 'size' in entry && Number(entry.size) > 1000);
          if (text !== undefined) resolve(text.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/**
 * How long a start took until the page had drawn the lock screen, from the camera's first frame to the first answer, and
 * until the owner was signed in. The page itself tells when it drew and when its video began; answers are seen with
 * the frame of the display that shows them.
 */
export async function timeStart({ page, startedAt }: StartedApp): Promise<StartTimes> {
  await page.waitForSelector('#app > *', { state: 'attached' });
  const seen = await page.evaluate(
    (owner) =>
      new Promise<{ firstFrame: number; decided: number; signedIn: number }>((resolve) => {
        const found = { firstFrame: 0, decided: 0, signedIn: 0 };
        const look = (): void => {
          const now = performance.now();
          const video = document.querySelector('video');
          const state = document.querySelector('[data-testid="sign-in"]')?.getAttribute('data-state');
          const isIn = document.querySelector('h1')?.textContent?.endsWith(`, ${owner}`) ?? false;
          if (found.firstFrame === 0 && video !== null && video.currentTime > 0)
            found.firstFrame = now - video.currentTime * 1000;
          const isDecided = isIn || (state !== undefined && state !== null && state !== 'starting');
          if (found.decided === 0 && isDecided) found.decided = now;
          if (!isIn) return void requestAnimationFrame(look);
          resolve({ ...found, signedIn: now });
        };
        look();
      }),
    household.owner,
  );
  const drawn = await whenDrawn(page);
  const origin = await page.evaluate(() => performance.timeOrigin);
  return {
    drawnMs: origin + drawn - startedAt,
    decisionMs: seen.decided - seen.firstFrame,
    signedInMs: origin + seen.signedIn - startedAt,
  };
}

/** How many frames the page takes from the camera in a second. */
export async function frameRate(page: Page, seconds: number): Promise<number> {
  const frames = await page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        let count = 0;
        const taken = OffscreenCanvasRenderingContext2D.prototype.getImageData;
        OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...args) {
          count += 1;
          return taken.apply(this, args as Parameters<typeof taken>);
        };
        setTimeout(() => {
          OffscreenCanvasRenderingContext2D.prototype.getImageData = taken;
          resolve(count);
        }, ms);
      }),
    seconds * 1000,
  );
  return frames / seconds;
}
