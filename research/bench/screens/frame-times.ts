/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { median } from '#core/numerics/averages.ts';

/**
 * How evenly a page kept drawing: milliseconds between frames, and how many of them took longer than two frames of a 60
 * Hz display.
 */
export type FrameTimes = {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  readonly lateShare: number;
};

const lateMs = 34;

/** Sums up a list of milliseconds between frames. */
function sumUp(betweenMs: readonly number[]): FrameTimes {
  const rising = [...betweenMs].sort((a, b) => a - b);
  return {
    frames: rising.length,
    medianMs: median(rising),
    p95Ms: rising[Math.floor(rising.length * 0.95)] ?? 0,
    longestMs: rising.at(-1) ?? 0,
    lateShare: rising.filter((ms) => ms > lateMs).length / Math.max(1, rising.length),
  };
}

/** What is done to the page once for every frame. It runs in the page: `step` counts from 0. */
export type PerFrame = 'panMap' | 'zoomMap' | 'scrollPage';

/** Does it for so many frames and times them. */
export async function timeFrames(page: Page, action: PerFrame, frames: number): Promise<FrameTimes> {
  const between = await page.evaluate(
    async ([wanted, count]) => {
      const canvas = document.querySelector('canvas');
      const box = canvas?.getBoundingClientRect();
      const middle = {
        clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2,
        bubbles: true,
        cancelable: true,
        view: window,
      };
      const acts = {
        panMap: (step: number) => {
          if (step === 0) canvas?.dispatchEvent(new MouseEvent('mousedown', { ...middle, button: 0 }));
          const clientX = middle.clientX + 180 * Math.sin(step / 12);
          const clientY = middle.clientY + 120 * Math.sin(step / 9);
          window.dispatchEvent(new MouseEvent('mousemove', { ...middle, clientX, clientY, buttons: 1 }));
          if (step === count - 1) window.dispatchEvent(new MouseEvent('mouseup', middle));
        },
        zoomMap: (step: number) =>
          canvas?.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY: -50 * Math.cos(step / 30) })),
        scrollPage: (step: number) => {
          window.scrollTo(
            0,
            (document.documentElement.scrollHeight - window.innerHeight) * (0.5 - 0.5 * Math.cos(step / 40)),
          );
        },
      };
      const times: number[] = [];
      for (let step = 0; step < count; step++) {
        acts[wanted](step);
        times.push(await new Promise<number>((drawn) => requestAnimationFrame(drawn)));
      }
      return times.slice(1).map((time, index) => time - (times[index] ?? time));
    },
    [action, frames] as const,
  );
  return sumUp(between);
}
