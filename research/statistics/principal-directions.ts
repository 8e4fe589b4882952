import type { Embedding } from '#core/recognition/embedding.ts';
import { normalDraw } from './normal-draw.ts';

/** The mean of many embeddings and the directions in which they vary most, of unit length and square to each other. */
export type PrincipalDirections = { readonly middle: Float64Array; readonly axes: readonly Float64Array[] };

/** Multiplications by the scatter matrix: the directions that matter stand still after far fewer. */
const rounds = 12;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

function addScaled(target: Float64Array, from: ArrayLike<number>, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (from[i] as number);
}

function meanOf(rows: readonly ArrayLike<number>[]): Float64Array {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) addScaled(mean, row, 1 / rows.length);
  return mean;
}

/** Makes vectors square to each other and of unit length, in their order (Gram and Schmidt), in place. */
function orthonormalise(vectors: readonly Float64Array[]): void {
  for (const [i, vector] of vectors.entries()) {
    for (const known of vectors.slice(0, i)) addScaled(vector, known, -dot(vector, known));
    const length = Math.sqrt(dot(vector, vector));
    for (let j = 0; j < vector.length; j++) vector[j] = (vector[j] as number) / length;
  }
}

/** The scatter matrix of the rows about their middle, times each of some vectors. */
function scatterTimes(rows: readonly Embedding[], middle: Float64Array, vectors: readonly Float64Array[]) {
  const products = vectors.map((vector) => new Float64Array(vector.length));
  const away = new Float64Array(middle.length);
  for (const row of rows) {
    for (let i = 0; i < away.length; i++) away[i] = (row[i] as number) - (middle[i] as number);
    for (const [i, vector] of vectors.entries()) addScaled(products[i] as Float64Array, away, dot(vector, away));
  }
  return products;
}

/**
 * The first principal directions of embeddings, by orthogonal iteration from a random start: the same embeddings and
 * draws give the same directions. Source: Golub and Van Loan, Matrix Computations, section 8.2.4.
 */
export function principalDirections(
  rows: readonly Embedding[],
  count: number,
  random: () => number,
): PrincipalDirections {
  const middle = meanOf(rows);
  let axes = Array.from({ length: count }, () => middle.map(() => normalDraw(random)));
  orthonormalise(axes);
  for (let round = 0; round < rounds; round++) {
    axes = scatterTimes(rows, middle, axes);
    orthonormalise(axes);
  }
  return { middle, axes };
}

/** Where a point stands along the directions, seen from the middle. */
export function projectOnto({ middle, axes }: PrincipalDirections, point: Embedding): Float64Array {
  return Float64Array.from(axes, (axis) => dot(axis, point) - dot(axis, middle));
}
