import { polygonContains } from 'd3-polygon';
import { type Point, planeDistance, toScreen, type View } from './geometry.ts';
import type { MapDot } from './map-dot.ts';

/**
 * The dot nearest to a point of the screen, at most `reachPx` away; null when there is none.
 * The later of two at one place is on top.
 */
export function dotUnder(dots: readonly MapDot[], view: View, pointer: Point, reachPx: number): MapDot | null {
  let found: MapDot | null = null;
  let best = reachPx;
  for (const dot of dots) {
    const away = planeDistance(toScreen(view, dot), pointer);
    if (away > best) continue;
    best = away;
    found = dot;
  }
  return found;
}

/** The dots inside of a line drawn on the screen, closed from its end to its start. */
export function dotsInside(dots: readonly MapDot[], view: View, line: readonly Point[]): MapDot[] {
  if (line.length < 3) return [];
  const polygon = line.map(({ x, y }): [number, number] => [x, y]);
  return dots.filter((dot) => {
    const { x, y } = toScreen(view, dot);
    return polygonContains(polygon, [x, y]);
  });
}

/** The four ways an arrow key goes. */
export type Heading = 'left' | 'right' | 'up' | 'down';

const ahead: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The dot to which an arrow key leads: the nearest one in that half of the plane, where going sideways counts twice.
 * Null when nothing lies there. With no dot to start from, the one nearest to the middle of all.
 */
export function nextDot(dots: readonly MapDot[], from: MapDot | null, heading: Heading): MapDot | null {
  const start = from ?? middleOf(dots);
  const { x: dx, y: dy } = ahead[heading];
  let found: MapDot | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const dot of dots) {
    if (dot.key === from?.key) continue;
    const along = (dot.x - start.x) * dx + (dot.y - start.y) * dy;
    const aside = Math.abs((dot.x - start.x) * dy) + Math.abs((dot.y - start.y) * dx);
    const cost = from === null ? planeDistance(dot, start) : along + 2 * aside;
    if ((from !== null && along <= aside * 0.25) || cost >= best) continue;
    best = cost;
    found = dot;
  }
  return found;
}

function middleOf(dots: readonly MapDot[]): Point {
  const count = Math.max(1, dots.length);
  return { x: dots.reduce((sum, { x }) => sum + x, 0) / count, y: dots.reduce((sum, { y }) => sum + y, 0) / count };
}
