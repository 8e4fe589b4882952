/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { household } from '../../../test/e2e/steps/first-run.ts';
import type { StartedApp } from './start-app.ts';

/** Milliseconds of one start with the owner before the camera. */
export type StartTimes = { readonly drawnMs: number; readonly decisionMs: number; readonly signedInMs: number };

/**
 * How long a start took until the page had drawn something, from the camera's first frame to the first answer, and
 * until the owner was signed in. The page itself tells when it drew and when its video began; answers are seen with
 * the frame of the display that shows them.
 */
export async function timeStart({ page, startedAt }: StartedApp): Promise<StartTimes> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const seen = await page.evaluate(
    (owner) =>
      new Promise<{ drawn: number; firstFrame: number; decided: number; signedIn: number }>((resolve) => {
        const found = { drawn: 0, firstFrame: 0, decided: 0, signedIn: 0 };
        found.drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
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
  const origin = await page.evaluate(() => performance.timeOrigin);
  return {
    drawnMs: origin + seen.drawn - startedAt,
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
