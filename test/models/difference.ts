/** How far two lists of numbers are apart. */
export type Difference = { readonly largest: number; readonly rootMeanSquare: number; readonly relative: number };

/**
 * Compares lists of one length; `relative` is the largest difference over the largest expected number.
 * A list of another length, or a number that is none, is infinitely far away.
 */
export const differenceOf = (actual: ArrayLike<number> | undefined, expected: ArrayLike<number>): Difference => {
  const far = {
    largest: Number.POSITIVE_INFINITY,
    rootMeanSquare: Number.POSITIVE_INFINITY,
    relative: Number.POSITIVE_INFINITY,
  };
  if (actual?.length !== expected.length || expected.length === 0) return far;
  const differences = Array.from(expected, (value, i) => Math.abs(value - (actual[i] ?? Number.NaN)));
  const largest = Math.max(...differences);
  if (Number.isNaN(largest)) return far;
  const scale = Math.max(...Array.from(expected, Math.abs));
  return {
    largest,
    rootMeanSquare: Math.hypot(...differences) / Math.sqrt(differences.length),
    relative: largest / scale,
  };
};
