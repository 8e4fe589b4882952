/** Equal bins over a range; `density` is each bin's share of all values, divided by its width. */
export type Histogram = { readonly from: number; readonly to: number; readonly density: readonly number[] };

/**
 * The density of values over equal bins from `from` (included) to `to` (excluded); values outside count in the total
 * only.
 */
export function histogram(values: Float64Array, from: number, to: number, bins: number): Histogram {
  const width = (to - from) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.floor((value - from) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] as number) + 1;
  }
  return { from, to, density: counts.map((count) => (values.length === 0 ? 0 : count / values.length / width)) };
}
