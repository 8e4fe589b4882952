/** A proportion with the bounds of its 95 % confidence interval, all 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

const z95 = 1.959964;

/**
 * Wilson's score interval (1927) for `hits` of `trials`: honest near 0 and 1, where rates of interest lie.
 * Without trials nothing is known: 0 to 1.
 */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const z2 = z95 ** 2 / trials;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (z95 / (1 + z2)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return { low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === trials ? 1 : Math.min(1, centre + half) };
}

/**
 * The wider of two intervals on either side: where nobody drawn anew ever errs, the count of comparisons still bounds
 * the rate.
 */
export function widerInterval(first: Interval, second: Interval | null): Interval {
  return second === null ? first : { low: Math.min(first.low, second.low), high: Math.max(first.high, second.high) };
}

/**
 * The lowest rate that `trials` independent comparisons can speak of: 3 / N, the rule of three (ISO/IEC 19795-1, annex
 * B).
 */
export function lowestClaimableRate(trials: number): number {
  return trials === 0 ? 1 : 3 / trials;
}
