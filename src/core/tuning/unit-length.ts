import type { Vectors } from './vectors.ts';

/** Points scaled to unit length; one without a length (all zero) stays where it is. NaN goes through. */
export function toUnitLength({ data, count, length }: Vectors): {
  readonly points: Vectors;
  readonly lengths: Float64Array;
} {
  const scaled = new Float64Array(data);
  const lengths = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let k = 0; k < length; k++) sum += (data[i * length + k] as number) ** 2;
    const size = Math.sqrt(sum) || 1;
    lengths[i] = size;
    for (let k = 0; k < length; k++) scaled[i * length + k] = (data[i * length + k] as number) / size;
  }
  return { points: { data: scaled, count, length }, lengths };
}

/**
 * The gradient for points before `toUnitLength`, given the one for the points after it: what lies along a point is
 * lost, the rest shrinks with its length.
 */
export function throughUnitLength(
  { data, count, length }: Vectors,
  lengths: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const result = new Float64Array(count * length);
  for (let i = 0; i < count; i++) {
    let along = 0;
    for (let k = 0; k < length; k++) along += (gradient[i * length + k] as number) * (data[i * length + k] as number);
    for (let k = 0; k < length; k++) {
      const place = i * length + k;
      result[place] = ((gradient[place] as number) - along * (data[place] as number)) / (lengths[i] as number);
    }
  }
  return result;
}
