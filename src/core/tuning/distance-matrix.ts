import type { Vectors } from './vectors.ts';

/** Euclidean distances between all points of a batch: `values[i * count + j]`, symmetric, zero on the diagonal. */
export type DistanceMatrix = { readonly count: number; readonly values: Float64Array };

/**
 * The distances of every pair; `count^2 * length / 2` multiplications. NaN in a point makes all its distances NaN, its
 * own included.
 */
export function distanceMatrix(points: Vectors): DistanceMatrix {
  const { count } = points;
  const values = new Float64Array(count * count);
  const sums = new Float64Array(4);
  const others = new Int32Array(4);
  for (let i = 0; i < count; i++) {
    for (let j = i; j < count; j += 4) {
      const last = count - 1;
      for (let place = 0; place < 4; place++) others[place] = Math.min(last, j + place);
      squaredDistances(points, i, others, sums);
      for (let other = j; other < Math.min(count, j + 4); other++) {
        values[i * count + other] = Math.sqrt(sums[other - j] as number);
        values[other * count + i] = values[i * count + other] as number;
      }
    }
  }
  return { count, values };
}

/** From one point to four others at a time, which halves the loads. */
function squaredDistances({ data, length }: Vectors, from: number, others: Int32Array, sums: Float64Array): void {
  let [toA, toB, toC, toD] = [0, 0, 0, 0];
  const startOf = (place: number): number => (others[place] as number) * length;
  const [startA, startB, startC, startD] = [startOf(0), startOf(1), startOf(2), startOf(3)];
  const start = from * length;
  for (let k = 0; k < length; k++) {
    const own = data[start + k] as number;
    const byA = own - (data[startA + k] as number);
    const byB = own - (data[startB + k] as number);
    const byC = own - (data[startC + k] as number);
    const byD = own - (data[startD + k] as number);
    toA += byA * byA;
    toB += byB * byB;
    toC += byC * byC;
    toD += byD * byD;
  }
  sums[0] = toA;
  sums[1] = toB;
  sums[2] = toC;
  sums[3] = toD;
}

/**
 * From what a loss gains per unit of each distance to what it gains per unit of each coordinate.
 * @param slopes dL/dD, `slopes[i * count + j]`; both halves of the matrix count
 * @returns dL/dx, shaped like the points. Equal points push nowhere (the distance has no slope there).
 */
export function pointGradient(
  { data, count, length }: Vectors,
  distances: DistanceMatrix,
  slopes: Float64Array,
): Float64Array {
  const gradient = new Float64Array(count * length);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const slope = (slopes[i * count + j] as number) + (slopes[j * count + i] as number);
      const distance = distances.values[i * count + j] as number;
      if (slope === 0 || distance === 0) continue;
      const factor = slope / distance;
      const [own, other] = [i * length, j * length];
      for (let k = 0; k < length; k++) {
        const pull = factor * ((data[own + k] as number) - (data[other + k] as number));
        gradient[own + k] = (gradient[own + k] as number) + pull;
        gradient[other + k] = (gradient[other + k] as number) - pull;
      }
    }
  }
  return gradient;
}
