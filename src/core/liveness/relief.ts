import { solveSystem } from '../numerics/linear-system.ts';
import type { Point } from '../vision/image.ts';
import { fitHomography, type PointPair, transferErrors } from './homography.ts';

/** A point of the face in the plane of the picture, and how far behind it lies, in the same unit. */
export type DepthPoint = Point & { readonly z: number };

/** By how much the head turned between two views, in degrees of yaw and pitch. */
export type HeadTurn = { readonly yaw: number; readonly pitch: number };

/** Points that moved more than so many times the median count as that much: an expression, or a point that was lost. */
const maxShare = 4;
/** In pixels: no point is followed better. */
const leastMiddle = 0.05;

/** What two views of a face have in common. */
type TwoViews = {
  readonly pairs: readonly PointPair[];
  /** What the best homography leaves of each pair, in pixels, and the median length of it. */
  readonly errors: readonly Point[];
  readonly middle: number;
  /** The face's points in the first view. */
  readonly mesh: readonly DepthPoint[];
  readonly turn: HeadTurn;
};

/**
 * How much of the relief of a face two views show: 1 when the points move between them as those of a face that turned
 * by so much, about 0 when they move as those of a sheet, flat or rolled, even when they were followed badly. What a
 * homography or a smoothly curved surface explains is taken away from both what moved and what ought to have moved; the
 * rest is compared by least squares.
 */
export function measureRelief({ pairs, errors, middle, mesh, turn }: TwoViews): number | null {
  const expected = expectedErrors(pairs, mesh, turn);
  if (expected === null) return null;
  const weights = errors.map(({ x, y }) =>
    Math.min(1, (maxShare * Math.max(middle, leastMiddle)) / (Math.hypot(x, y) || 1)),
  );
  const surface = pairs.map(({ from }) => from).map(surfaceTerms(pairs));
  let [both, whole] = [0, 0];
  for (const axis of ['x', 'y'] as const) {
    const seen = withoutSurface(
      errors.map((error) => error[axis]),
      surface,
      weights,
    );
    const wanted = withoutSurface(
      expected.map((error) => error[axis]),
      surface,
      weights,
    );
    if (seen === null || wanted === null) return null;
    weights.forEach((weight, index) => {
      both += weight * (seen[index] as number) * (wanted[index] as number);
      whole += weight * (wanted[index] as number) ** 2;
    });
  }
  return whole > 0 ? both / whole : null;
}

/** What a homography would leave if the points belonged to a face of the mesh's depth that turned. */
function expectedErrors(
  pairs: readonly PointPair[],
  mesh: readonly DepthPoint[],
  { yaw, pitch }: HeadTurn,
): Point[] | null {
  const [across, down] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const turned = pairs.map(({ from }) => {
    const z = depthAt(mesh, from);
    return {
      from,
      to: { x: from.x * Math.cos(across) - z * Math.sin(across), y: from.y * Math.cos(down) + z * Math.sin(down) },
    };
  });
  const map = fitHomography(turned);
  return map && transferErrors(map, turned);
}

const neighbours = 4;

/** The depth of a place on the face, from the nearest points of the mesh. */
function depthAt(mesh: readonly DepthPoint[], { x, y }: Point): number {
  const near: { distance: number; z: number }[] = [];
  for (const point of mesh) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (near.length === neighbours && distance >= (near.at(-1)?.distance as number)) continue;
    near.push({ distance, z: point.z });
    near.sort((a, b) => a.distance - b.distance);
    near.length = Math.min(near.length, neighbours);
  }
  const weights = near.map(({ distance }) => 1 / (distance + 0.5));
  return (
    near.reduce((sum, { z }, index) => sum + z * (weights[index] as number), 0) /
    weights.reduce((sum, weight) => sum + weight, 0)
  );
}

/** The terms of a surface curved to the second order, about the points' middle. */
function surfaceTerms(pairs: readonly PointPair[]): (point: Point) => number[] {
  const centre = {
    x: pairs.reduce((sum, { from }) => sum + from.x, 0) / pairs.length,
    y: pairs.reduce((sum, { from }) => sum + from.y, 0) / pairs.length,
  };
  const unit =
    pairs.reduce((sum, { from }) => sum + Math.hypot(from.x - centre.x, from.y - centre.y), 0) / pairs.length || 1;
  return (point) => {
    const [x, y] = [(point.x - centre.x) / unit, (point.y - centre.y) / unit];
    return [1, x, y, x * x, x * y, y * y];
  };
}

/** What is left of some values after the surface that fits them best. */
function withoutSurface(
  values: readonly number[],
  surface: readonly (readonly number[])[],
  weights: readonly number[],
): number[] | null {
  const size = surface[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
  surface.forEach((terms, index) => {
    const weight = weights[index] as number;
    for (let row = 0; row < size; row++) {
      const line = matrix[row] as Float64Array;
      const factor = weight * (terms[row] as number);
      for (let column = 0; column < size; column++)
        line[column] = (line[column] as number) + factor * (terms[column] as number);
      line[size] = (line[size] as number) + factor * (values[index] as number);
    }
  });
  const best = solveSystem(matrix);
  return (
    best &&
    values.map(
      (value, index) => value - (surface[index] ?? []).reduce((sum, term, k) => sum + term * (best[k] as number), 0),
    )
  );
}
