import type { FlatPoint } from './flat-point.ts';

/** The points that one point is held by, and how far they truly are, 0 to 2. */
export type Ties = { readonly to: Int32Array; readonly distances: Float32Array };

/** Points nearer than this weigh no more than points at it. */
const leastDistance = 0.05;

/**
 * How much the distance of two points counts: being wrong by a tenth of a short distance matters as much as by a tenth
 * of a long one.
 */
const weightOf = (distance: number): number => 1 / Math.max(leastDistance, distance) ** 2;

/**
 * Where a point wants to be so that its distances to those it is tied to fit best: one step of stress majorisation.
 * Source: Gansner, Koren and North, Graph Drawing by Stress Majorization, 2004.
 */
function stepPoint(points: Float64Array, { to, distances }: Ties, from: FlatPoint): FlatPoint {
  let [sumX, sumY, weights] = [0, 0, 0];
  for (let k = 0; k < to.length; k++) {
    const [x, y] = [points[2 * (to[k] as number)] as number, points[2 * (to[k] as number) + 1] as number];
    const distance = distances[k] as number;
    const weight = weightOf(distance);
    const [dx, dy] = [from.x - x, from.y - y];
    const flat = Math.sqrt(dx * dx + dy * dy);
    const stretch = flat < 1e-9 ? 0 : distance / flat;
    sumX += weight * (x + stretch * dx);
    sumY += weight * (y + stretch * dy);
    weights += weight;
  }
  return weights === 0 ? from : { x: sumX / weights, y: sumY / weights };
}

/**
 * Moves points, from where they start, until their flat distances to those they are tied to resemble the true ones as
 * well as they can, near ones above all. The same start gives the same picture.
 */
export function* arrange(
  ties: readonly Ties[],
  start: readonly FlatPoint[],
  passes: number,
): Generator<undefined, FlatPoint[]> {
  const points = flatten(start);
  for (let pass = 0; pass < passes; pass++) {
    for (const [i, tie] of ties.entries()) {
      const moved = stepPoint(points, tie, { x: points[2 * i] as number, y: points[2 * i + 1] as number });
      points[2 * i] = moved.x;
      points[2 * i + 1] = moved.y;
      if (i % 256 === 255) yield;
    }
    yield;
  }
  return start.map((_, i) => ({ x: points[2 * i] as number, y: points[2 * i + 1] as number }));
}

/** Moves of one point that is placed among fixed ones. */
const moves = 40;

/** Places one more point among points that stay where they are. */
export function placeAmong(points: readonly FlatPoint[], ties: Ties): FlatPoint {
  const flat = flatten(points);
  let place = middleOfNearest(points, ties);
  for (let move = 0; move < moves; move++) place = stepPoint(flat, ties, place);
  return place;
}

function flatten(points: readonly FlatPoint[]): Float64Array {
  return Float64Array.from(points.flatMap(({ x, y }) => [x, y]));
}

/**
 * The middle of the points it is tied to, in which the nearest weigh by far the most; a hair aside, so that it
 * coincides with none of them.
 */
function middleOfNearest(points: readonly FlatPoint[], { to, distances }: Ties): FlatPoint {
  let [x, y, weights] = [0, 0, 0];
  for (let k = 0; k < to.length; k++) {
    const point = points[to[k] as number] as FlatPoint;
    const weight = weightOf(distances[k] as number) ** 3;
    x += weight * point.x;
    y += weight * point.y;
    weights += weight;
  }
  return weights === 0 ? { x: 0, y: 0 } : { x: x / weights + 1e-4, y: y / weights + 1e-4 };
}
