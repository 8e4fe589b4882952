import { readFileSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import * as z from 'zod/mini';
import { writePrivateFile } from '#hosts/private-files.ts';
import { type WindowPlace, windowStates } from './window-place.ts';

const coordinate = z.int().check(z.gte(-1_000_000), z.lte(1_000_000));
const length = z.int().check(z.gte(1), z.lte(1_000_000));
const placeSchema = z.strictObject({
  bounds: z.strictObject({ x: coordinate, y: coordinate, width: length, height: length }),
  state: z.enum(windowStates),
});

/** The place in the file; null where there is none or the file is damaged. */
export function readPlace(path: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the place whole or not at all. @throws Error when the disk is full or does not let us */
export function writePlace(path: string, place: WindowPlace): void {
  writePrivateFile(path, JSON.stringify(place));
}

type Watched = Pick<
  BrowserWindow,
  'on' | 'getNormalBounds' | 'isMaximized' | 'isFullScreen' | 'isMinimized' | 'isDestroyed'
>;

/** Keeps where the window is: when it has come to rest for a while, and when it closes. */
export function keepPlace(window: Watched, keep: (place: WindowPlace) => void, restMs = 500): void {
  let timer: NodeJS.Timeout | undefined;
  function keepNow(): void {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const state = window.isFullScreen() ? 'fullScreen' : window.isMaximized() ? 'maximised' : 'normal';
    keep({ bounds: window.getNormalBounds(), state });
  }
  function keepSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(keepNow, restMs);
  }
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('enter-full-screen', keepSoon);
  window.on('leave-full-screen', keepSoon);
  window.on('close', keepNow);
  window.on('closed', () => clearTimeout(timer));
}
