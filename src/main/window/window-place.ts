import type { Rectangle, Size } from 'electron';

/** A rectangle on the desktop, which all monitors together make up; whole numbers of points, as Electron counts. */
export type Area = Readonly<Rectangle>;

/** How a window fills the screen. Its bounds are those that it has when it does neither. */
export const windowStates = ['normal', 'maximised', 'fullScreen'] as const;
export type WindowPlace = { readonly bounds: Area; readonly state: (typeof windowStates)[number] };

const usualSize: Size = { width: 1180, height: 780 };
export const smallestSize: Size = { width: 720, height: 560 };

/** A window that fills a half of the screen may reach over its edge by a frame that nobody sees. */
const slack = 8;

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The points that two areas share. */
function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether every corner is on some monitor: then a window that spans several stays as it is. */
function isWholeOn(areas: readonly Area[], { x, y, width, height }: Area): boolean {
  const xs = [x + slack, x + width - slack];
  const ys = [y + slack, y + height - slack];
  return xs.every((px) => ys.every((py) => areas.some((area) => overlap(area, { x: px, y: py, width: 1, height: 1 }))));
}

/** The size within the area, but never below the smallest. */
function sizeWithin(area: Area, { width, height }: Size): Size {
  return {
    width: between(width, smallestSize.width, Math.max(area.width, smallestSize.width)),
    height: between(height, smallestSize.height, Math.max(area.height, smallestSize.height)),
  };
}

/** In the middle of the area; of one that is too small for the size, from its upper left corner. */
function centred(size: Size, area: Area): Area {
  return {
    x: area.x + Math.max(0, Math.round((area.width - size.width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - size.height) / 2)),
    ...size,
  };
}

/** Onto the monitor on which it mostly is; where that is gone, into the middle of the main one. */
function moved({ x, y, ...size }: Area, workAreas: readonly [Area, ...Area[]]): Area {
  const [main] = workAreas;
  const bounds = { x, y, ...size };
  const [home] = workAreas.toSorted((a, b) => overlap(b, bounds) - overlap(a, bounds));
  if (home === undefined || overlap(home, bounds) === 0) return centred(sizeWithin(main, size), main);
  const fitting = sizeWithin(home, size);
  return {
    x: between(x, home.x, Math.max(home.x, home.x + home.width - fitting.width)),
    y: between(y, home.y, Math.max(home.y, home.y + home.height - fitting.height)),
    ...fitting,
  };
}

const isSame = (a: Area, b: Area): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/**
 * Where the window goes, given where it was and the monitors' areas that are free of panels, the main one's first. It
 * stays where it was as long as all of it is on monitors; else it moves wholly onto the one it was mostly on; and where
 * that is gone, into the middle of the main one. On monitors that overlap it may be mostly on another one then, and
 * moves on, each time onto more of a monitor.
 */
export function placeOnScreen(kept: WindowPlace | null, workAreas: readonly [Area, ...Area[]]): WindowPlace {
  const [main] = workAreas;
  if (kept === null) return { bounds: centred(sizeWithin(main, usualSize), main), state: 'normal' };
  const { bounds, state } = kept;
  const isLargeEnough = bounds.width >= smallestSize.width && bounds.height >= smallestSize.height;
  if (isLargeEnough && isWholeOn(workAreas, bounds)) return kept;
  const placed = moved(bounds, workAreas);
  return isSame(placed, bounds) ? kept : placeOnScreen({ bounds: placed, state }, workAreas);
}
