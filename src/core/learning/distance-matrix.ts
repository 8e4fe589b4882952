import type { Vectors } from './vectors.ts';

/** Euclidean distances between all points of a batch: `values[i * count + j]`, symmetric, zero on the diagonal. */
export type DistanceMatrix = { readonly count: number; readonly values: Float64Array };

/** The distances of every pair; `count^2 * length / 2` multiplications. NaN in a point makes all its distances NaN, its own included. */
export function distanceMatrix({ data, count, length }: Vectors): DistanceMatrix {
  const values = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i; j < count; j++) {
      let sum = 0;
      for (let k = 0; k < length; k++) {
        const difference = (data[i * length + k] as number) - (data[j * length + k] as number);
        sum += difference * difference;
      }
      values[i * count + j] = Math.sqrt(sum);
      values[j * count + i] = values[i * count + j] as number;
    }
  }
  return { count, values };
}

/**
 * From what a loss gains per unit of each distance to what it gains per unit of each coordinate.
 * @param slopes dL/dD, `slopes[i * count + j]`; both halves of the matrix count
 * @returns dL/dx, shaped like the points. Equal points push nowhere (the distance has no slope there).
 */
export function pointGradient({ data, count, length }: Vectors, distances: DistanceMatrix, slopes: Float64Array): Float64Array {
  const gradient = new Float64Array(count * length);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const slope = (slopes[i * count + j] as number) + (slopes[j * count + i] as number);
      const distance = distances.values[i * count + j] as number;
      if (slope === 0 || distance === 0) continue;
      const factor = slope / distance;
      for (let k = 0; k < length; k++) {
        const pull = factor * ((data[i * length + k] as number) - (data[j * length + k] as number));
        gradient[i * length + k] = (gradient[i * length + k] as number) + pull;
        gradient[j * length + k] = (gradient[j * length + k] as number) - pull;
      }
    }
  }
  return gradient;
}
