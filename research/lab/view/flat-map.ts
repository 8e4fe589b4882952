import type { DistanceMatrix } from '#core/tuning/distance-matrix.ts';

/** A place on a flat map for each point: x and y in turn. */
export type FlatMap = Float64Array;

const rounds = 120;

/**
 * Moves the places of a map until their distances follow the real ones as well as they can (metric multidimensional
 * scaling by majorisation, SMACOF, de Leeuw 1977). Where it ends depends on where it starts: starting from another
 * look's map keeps the two alike.
 */
export function settleMap({ count, values }: DistanceMatrix, start: FlatMap): FlatMap {
  let map: FlatMap = Float64Array.from(start);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(2 * count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) {
        if (i === j) continue;
        const [dx, dy] = [at(map, 2 * i) - at(map, 2 * j), at(map, 2 * i + 1) - at(map, 2 * j + 1)];
        const ratio = at(values, i * count + j) / (Math.hypot(dx, dy) || 1e-9);
        next[2 * i] = at(next, 2 * i) + (at(map, 2 * j) + ratio * dx) / count;
        next[2 * i + 1] = at(next, 2 * i + 1) + (at(map, 2 * j + 1) + ratio * dy) / count;
      }
      next[2 * i] = at(next, 2 * i) + at(map, 2 * i) / count;
      next[2 * i + 1] = at(next, 2 * i + 1) + at(map, 2 * i + 1) / count;
    }
    map = next;
  }
  return map;
}

/**
 * How much of the real distances a map misses: the root of the squared errors over the squared distances, 0 for a
 * perfect map.
 */
export function mapStress({ count, values }: DistanceMatrix, map: FlatMap): number {
  let [error, total] = [0, 0];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const real = at(values, i * count + j);
      error += (real - Math.hypot(at(map, 2 * i) - at(map, 2 * j), at(map, 2 * i + 1) - at(map, 2 * j + 1))) ** 2;
      total += real ** 2;
    }
  }
  return Math.sqrt(error / (total || 1));
}

const at = (numbers: Float64Array, place: number): number => numbers[place] as number;
