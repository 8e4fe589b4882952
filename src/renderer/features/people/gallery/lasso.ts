import type { Rectangle } from './tile-grid.ts';

/** A point in pixels of the grid's own space. */
export type Point = { readonly x: number; readonly y: number };

function isInside({ x, y }: Point, path: readonly Point[]): boolean {
  let inside = false;
  let before = path.at(-1);
  for (const corner of path) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

const contains = ({ left, top, width, height }: Rectangle, { x, y }: Point): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** Whether the stroke from `a` to `b` touches the rectangle (Liang and Barsky's clipping). */
function touches({ left, top, width, height }: Rectangle, a: Point, b: Point): boolean {
  let from = 0;
  let to = 1;
  const edges: readonly (readonly [step: number, room: number])[] = [
    [a.x - b.x, a.x - left],
    [b.x - a.x, left + width - a.x],
    [a.y - b.y, a.y - top],
    [b.y - a.y, top + height - a.y],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Whether a drawn path, closed by a straight line, catches a tile: it goes over the tile, or around its middle. */
export function isCaught(tile: Rectangle, path: readonly Point[]): boolean {
  const middle = { x: tile.left + tile.width / 2, y: tile.top + tile.height / 2 };
  if (isInside(middle, path)) return true;
  return path.some((point, index) => {
    const before = path[index - 1];
    return before === undefined ? contains(tile, point) : touches(tile, before, point);
  });
}

/** The drawn path as SVG. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
