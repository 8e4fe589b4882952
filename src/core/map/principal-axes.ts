import { createRandom } from '../numerics/seeded-draws.ts';
import { symmetricEigen } from '../numerics/symmetric-eigen.ts';
import type { Embedding } from '../recognition/embedding.ts';

/** The middle of a cloud of points and the two directions in which it spreads most, each of unit length. */
export type PrincipalAxes = { readonly middle: Float64Array; readonly axes: readonly [Float64Array, Float64Array] };

/** Steps of Lanczos' method: the two largest of a household's eigenvalues stand well before. */
const lanczosSteps = 40;

/** Rows between two pauses. */
const rowsPerStep = 128;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

function addScaled(target: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (from[i] as number);
}

function meanOf(rows: readonly Embedding[]): Float64Array {
  const middle = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows)
    for (let i = 0; i < middle.length; i++) middle[i] = (middle[i] as number) + (row[i] as number) / rows.length;
  return middle;
}

/** The scatter matrix of the rows about their middle, times a vector. */
function* scatterTimes(
  rows: readonly Embedding[],
  middle: Float64Array,
  vector: Float64Array,
): Generator<undefined, Float64Array> {
  const product = new Float64Array(vector.length);
  const offset = dot(middle, vector);
  let total = 0;
  for (const [index, row] of rows.entries()) {
    let along = -offset;
    for (let i = 0; i < product.length; i++) along += (row[i] as number) * (vector[i] as number);
    for (let i = 0; i < product.length; i++) product[i] = (product[i] as number) + along * (row[i] as number);
    total += along;
    if (index % rowsPerStep === rowsPerStep - 1) yield;
  }
  addScaled(product, middle, -total);
  return product;
}

/**
 * The direction's sign is free: the largest of its numbers is made positive, so that the same samples always give the
 * same picture.
 */
function fixSign(axis: Float64Array): Float64Array {
  const largest = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? axis.map((value) => -value) : axis;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

/**
 * The principal axes of one or more points, by Lanczos' method with full reorthogonalisation from a fixed start: the
 * same points give the same axes. Axes in which the points do not spread at all are zero. Source: Golub and Van Loan,
 * Matrix Computations, chapter 10.
 */
export function* principalAxes(rows: readonly Embedding[]): Generator<undefined, PrincipalAxes> {
  const middle = meanOf(rows);
  const random = createRandom(1);
  const basis: Float64Array[] = [unit(middle.map(() => random() - 0.5))];
  const diagonal: number[] = [];
  const beside: number[] = [];
  const steps = Math.min(lanczosSteps, rows.length, middle.length);
  for (let step = 0; step < steps; step++) {
    const current = basis[step] as Float64Array;
    const next = yield* scatterTimes(rows, middle, current);
    diagonal.push(dot(next, current));
    for (let pass = 0; pass < 2; pass++) for (const known of basis) addScaled(next, known, -dot(next, known));
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-10 || step === steps - 1) break;
    beside.push(length);
    basis.push(next.map((value) => value / length));
  }
  const tridiagonal = diagonal.map((value, i) =>
    diagonal.map((_, j) => (i === j ? value : Math.abs(i - j) === 1 ? (beside[Math.min(i, j)] as number) : 0)),
  );
  const [first, second] = symmetricEigen(tridiagonal).map(({ value, vector }) => {
    const axis = new Float64Array(middle.length);
    if (value > 1e-12) for (const [i, share] of vector.entries()) addScaled(axis, basis[i] as Float64Array, share);
    return fixSign(axis);
  });
  return { middle, axes: [first ?? new Float64Array(middle.length), second ?? new Float64Array(middle.length)] };
}

/** Where a point falls on the plane of the axes, in units of distance. */
export function projectOnAxes({ middle, axes }: PrincipalAxes, point: Embedding): { x: number; y: number } {
  let [x, y] = [0, 0];
  const [first, second] = axes;
  for (let i = 0; i < middle.length; i++) {
    const value = (point[i] as number) - (middle[i] as number);
    x += value * (first[i] as number);
    y += value * (second[i] as number);
  }
  return { x, y };
}
