/** The arithmetic mean; NaN of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value in the middle, between the two in the middle for an even count; NaN of none. */
export function median(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  const middle = rising.length >> 1;
  return rising.length % 2 === 1
    ? (rising[middle] as number)
    : ((rising[middle - 1] ?? Number.NaN) + (rising[middle] ?? Number.NaN)) / 2;
}
