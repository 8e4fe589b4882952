import { median } from '../numerics/averages.ts';
import { solveSystem } from '../numerics/linear-system.ts';
import type { Point } from '../vision/image.ts';

/** A map of the plane onto another view of it: nine numbers, row by row. */
export type Homography = readonly number[];

export type PointPair = { readonly from: Point; readonly to: Point };

const rounds = 6;

/**
 * The homography that brings most points onto their partners, or null when they do not determine one: least squares,
 * then again with each pair weighed by the inverse of its distance, so that a few points that moved on their own do not
 * bend it. Source: R. Hartley, A. Zisserman, "Multiple View Geometry in Computer Vision", 2004, chapter 4 (normalised
 * direct linear transform).
 */
export function fitHomography(pairs: readonly PointPair[]): Homography | null {
  if (pairs.length < 4) return null;
  const from = normaliser(pairs.map((pair) => pair.from));
  const to = normaliser(pairs.map((pair) => pair.to));
  const normalised = pairs.map((pair) => ({ from: from.apply(pair.from), to: to.apply(pair.to) }));
  let weights = normalised.map(() => 1);
  let map: Homography | null = null;
  for (let round = 0; round < rounds; round++) {
    map = solve(normalised, weights);
    if (map === null) return null;
    const distances = transferDistances(map, normalised);
    const floor = Math.max(1e-4, 0.5 * median(distances));
    weights = distances.map((distance) => 1 / Math.max(distance, floor));
  }
  return map && compose(to.back, compose(map, from.there));
}

/** By how much each partner misses the place where its point lands. */
export function transferErrors(map: Homography, pairs: readonly PointPair[]): Point[] {
  const [a, b, c, d, e, f, g, h, i] = map as [number, number, number, number, number, number, number, number, number];
  return pairs.map(({ from, to }) => {
    const w = g * from.x + h * from.y + i;
    return { x: to.x - (a * from.x + b * from.y + c) / w, y: to.y - (d * from.x + e * from.y + f) / w };
  });
}

/** How far each point lands from its partner. */
export function transferDistances(map: Homography, pairs: readonly PointPair[]): number[] {
  return transferErrors(map, pairs).map(({ x, y }) => Math.hypot(x, y));
}

type Normaliser = { readonly apply: (point: Point) => Point; readonly there: Homography; readonly back: Homography };

/** Shifts points to mean zero and scales them to a mean distance of the square root of two. */
function normaliser(points: readonly Point[]): Normaliser {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const spread = points.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0) / points.length || 1;
  const scale = Math.SQRT2 / spread;
  return {
    apply: (point) => ({ x: scale * (point.x - x), y: scale * (point.y - y) }),
    there: [scale, 0, -scale * x, 0, scale, -scale * y, 0, 0, 1],
    back: [1 / scale, 0, x, 0, 1 / scale, y, 0, 0, 1],
  };
}

function compose(second: Homography, first: Homography): Homography {
  return second.map((_, index) => {
    const [row, column] = [Math.floor(index / 3), index % 3];
    return [0, 1, 2].reduce((sum, k) => sum + (second[3 * row + k] as number) * (first[3 * k + column] as number), 0);
  });
}

/** Weighed least squares over the two equations of each pair, the ninth number being one. */
function solve(pairs: readonly PointPair[], weights: readonly number[]): Homography | null {
  const matrix = Array.from({ length: 8 }, () => new Float64Array(9));
  const addRow = (row: readonly number[], value: number, weight: number) => {
    for (let i = 0; i < 8; i++) {
      const line = matrix[i] as Float64Array;
      const factor = weight * (row[i] as number);
      for (let j = 0; j < 8; j++) line[j] = (line[j] as number) + factor * (row[j] as number);
      line[8] = (line[8] as number) + factor * value;
    }
  };
  pairs.forEach(({ from: { x, y }, to }, index) => {
    const weight = weights[index] as number;
    addRow([x, y, 1, 0, 0, 0, -x * to.x, -y * to.x], to.x, weight);
    addRow([0, 0, 0, x, y, 1, -x * to.y, -y * to.y], to.y, weight);
  });
  const solution = solveSystem(matrix);
  return solution && [...solution, 1];
}
