import type { Point } from './image.ts';

/**
 * A map of the plane that turns, scales and shifts: `x' = a x - b y + tx`, `y' = b x + a y + ty`.
 * Its scale is `hypot(a, b)`, its turn `atan2(b, a)` (clockwise in an image, whose y points down).
 */
export type Similarity = { readonly a: number; readonly b: number; readonly tx: number; readonly ty: number };

/** Where the map sends a point. */
export function applySimilarity(map: Similarity, { x, y }: Point): Point {
  return { x: map.a * x - map.b * y + map.tx, y: map.b * x + map.a * y + map.ty };
}

/** The map that undoes this one; the scale must not be zero. */
export function invertSimilarity({ a, b, tx, ty }: Similarity): Similarity {
  const square = a * a + b * b;
  const [inverseA, inverseB] = [a / square, -b / square];
  return { a: inverseA, b: inverseB, tx: -(inverseA * tx - inverseB * ty), ty: -(inverseB * tx + inverseA * ty) };
}

/** How many units one unit becomes. */
export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b);
}

/**
 * The similarity that brings `from` closest to `to` in the least-squares sense, without reflection. Both are lists of
 * as many x, y pairs (at least two different points).
 * Source: S. Umeyama, "Least-squares estimation of transformation parameters between two point patterns", PAMI 13(4),
 * 1991, in the closed form it has in the plane.
 */
export function fitSimilarity(from: ArrayLike<number>, to: ArrayLike<number>): Similarity {
  const centreFrom = meanPoint(from);
  const centreTo = meanPoint(to);
  let dot = 0;
  let cross = 0;
  let spread = 0;
  for (let i = 0; i < from.length; i += 2) {
    const px = (from[i] ?? 0) - centreFrom.x;
    const py = (from[i + 1] ?? 0) - centreFrom.y;
    const qx = (to[i] ?? 0) - centreTo.x;
    const qy = (to[i + 1] ?? 0) - centreTo.y;
    dot += px * qx + py * qy;
    cross += px * qy - py * qx;
    spread += px * px + py * py;
  }
  const a = dot / spread;
  const b = cross / spread;
  return {
    a,
    b,
    tx: centreTo.x - a * centreFrom.x + b * centreFrom.y,
    ty: centreTo.y - b * centreFrom.x - a * centreFrom.y,
  };
}

function meanPoint(pairs: ArrayLike<number>): Point {
  let x = 0;
  let y = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    x += pairs[i] ?? 0;
    y += pairs[i + 1] ?? 0;
  }
  return { x: (2 * x) / pairs.length, y: (2 * y) / pairs.length };
}
