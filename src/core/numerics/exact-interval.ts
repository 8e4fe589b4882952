import type { Interval } from './intervals.ts';

/** What the interval leaves out on either side. */
const tail = 0.025;

/**
 * The exact 95 % interval of a share (Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the
 * case of the binomial", Biometrika 26, 1934): the shares under which as many hits, or as few, are no rarer than 2.5 %.
 * Never too narrow, even for a handful of trials. Without trials nothing is known: 0 to 1.
 */
export function exactInterval(hits: number, trials: number): Interval {
  const low = hits === 0 ? 0 : crossing((share) => 1 - shareUpTo(hits - 1, trials, share) >= tail);
  const high = hits === trials ? 1 : crossing((share) => shareUpTo(hits, trials, share) < tail);
  return { low, high };
}

/** The least share from 0 to 1 for which this holds, given that it goes on holding. */
function crossing(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The probability of at most `hits` in `trials` of a share: terms of the binomial distribution, by their logarithms.
 */
function shareUpTo(hits: number, trials: number, share: number): number {
  let [sum, logChoices] = [0, 0];
  for (let k = 0; k <= hits; k++) {
    if (k > 0) logChoices += Math.log((trials - k + 1) / k);
    sum += Math.exp(logChoices + k * Math.log(share) + (trials - k) * Math.log1p(-share));
  }
  return sum;
}
