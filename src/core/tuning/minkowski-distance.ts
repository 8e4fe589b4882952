import type { Vectors } from './vectors.ts';

/** One distance, and how it grows with its two points. */
export type PairDistance = {
  readonly value: number;
  /** Adds `factor` times the distance's slope to the gradients of the left and the right points. */
  addSlope(left: Float64Array, right: Float64Array, factor: number): void;
};

/** A norm of order `p`, 1 to Infinity, with `eps` added to each difference. */
type Norm = { readonly p: number; readonly eps: number };

/**
 * `|| left[row] - right[row] + eps ||_p` as torch's `pairwise_distance` defines it, with torch's slopes: none where the
 * length is zero; for p = Infinity, the largest coordinates share the slope.
 * @throws RangeError for p below 1
 */
export function minkowskiDistance(left: Vectors, right: Vectors, row: number, { p, eps }: Norm): PairDistance {
  if (!(p >= 1)) throw new RangeError(`the norm's order p is at least 1, received ${p}`);
  const { length } = left;
  const start = row * length;
  const differences = new Float64Array(length);
  for (let k = 0; k < length; k++)
    differences[k] = (left.data[start + k] as number) - (right.data[start + k] as number) + eps;
  const value = norm(differences, p);
  return {
    value,
    addSlope(leftSlopes, rightSlopes, factor) {
      if (factor === 0 || value === 0) return;
      const ties =
        p === Number.POSITIVE_INFINITY ? differences.filter((difference) => Math.abs(difference) === value).length : 1;
      for (const [k, difference] of differences.entries()) {
        const slope = (factor * normSlope(difference, value, p)) / ties;
        leftSlopes[start + k] = (leftSlopes[start + k] as number) + slope;
        rightSlopes[start + k] = (rightSlopes[start + k] as number) - slope;
      }
    },
  };
}

function norm(differences: Float64Array, p: number): number {
  if (p === Number.POSITIVE_INFINITY)
    return differences.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0);
  if (p === 2) return Math.sqrt(differences.reduce((sum, difference) => sum + difference * difference, 0));
  return differences.reduce((sum, difference) => sum + Math.abs(difference) ** p, 0) ** (1 / p);
}

function normSlope(difference: number, value: number, p: number): number {
  if (p === Number.POSITIVE_INFINITY) return Math.abs(difference) === value ? Math.sign(difference) : difference * 0;
  return p === 2 ? difference / value : Math.sign(difference) * (Math.abs(difference) / value) ** (p - 1);
}
