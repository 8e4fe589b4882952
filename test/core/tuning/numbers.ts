import assert from 'node:assert/strict';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { type Vectors, vectorsOf } from '#core/tuning/vectors.ts';

/** Points drawn by a seed, each coordinate between -1 and 1. */
export function drawnVectors(count: number, length: number, seed: number): Vectors {
  const random = createRandom(seed);
  return vectorsOf(
    Float64Array.from({ length: count * length }, () => 2 * random() - 1),
    length,
  );
}

/** Points given row by row. */
export const rows = (...points: readonly (readonly number[])[]): Vectors =>
  vectorsOf(Float64Array.from(points.flat()), points[0]?.length ?? 1);

/** Compares a gradient with central differences of the value it belongs to, at every coordinate. */
export function assertGradient(
  points: Vectors,
  gradient: ArrayLike<number>,
  value: (points: Vectors) => number,
  tolerance = 1e-5,
): void {
  const step = 1e-5;
  for (let i = 0; i < points.data.length; i++) {
    const moved = (by: number): Vectors => {
      const data = Float64Array.from(points.data);
      data[i] = (data[i] as number) + by;
      return { ...points, data };
    };
    const slope = (value(moved(step)) - value(moved(-step))) / (2 * step);
    assert.ok(
      Math.abs(slope - (gradient[i] as number)) < tolerance,
      `coordinate ${i}: ${gradient[i]} against ${slope} by differences`,
    );
  }
}
