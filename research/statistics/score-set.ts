/**
 * Distances of pairs, each list in rising order; a genuine pair that could not be scored is +Infinity, refused at every
 * threshold.
 */
export type ScoreSet = { readonly genuine: Float64Array; readonly impostor: Float64Array };

/** Sorts distances into a score set. */
export function scoreSet(genuine: Iterable<number>, impostor: Iterable<number>): ScoreSet {
  return { genuine: Float64Array.from(genuine).sort(), impostor: Float64Array.from(impostor).sort() };
}

/** How many values of a rising list are at or below the limit. */
export function countAtMost(rising: Float64Array, limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** False match rate and false non-match rate when pairs at or below the threshold are accepted. */
export function ratesAt(scores: ScoreSet, threshold: number): { falseMatchRate: number; falseNonMatchRate: number } {
  return {
    falseMatchRate: countAtMost(scores.impostor, threshold) / scores.impostor.length,
    falseNonMatchRate: 1 - countAtMost(scores.genuine, threshold) / scores.genuine.length,
  };
}

/**
 * The largest threshold whose false match rate does not exceed `rate`: just below the first impostor that has to stay
 * out.
 */
export function thresholdAtFmr(scores: ScoreSet, rate: number): number {
  const firstOutside = scores.impostor[Math.floor(rate * scores.impostor.length + 1e-9)];
  return firstOutside === undefined ? Number.MAX_VALUE : firstOutside - Number.EPSILON * Math.max(1, firstOutside);
}

/** The share of genuine pairs accepted at a false match rate, with the threshold that reaches it. */
export function trueAcceptRate(scores: ScoreSet, falseMatchRate: number): { rate: number; threshold: number } {
  const threshold = thresholdAtFmr(scores, falseMatchRate);
  return { threshold, rate: countAtMost(scores.genuine, threshold) / scores.genuine.length };
}

/** The two neighbours in a rising list between which the false match rate overtakes the false non-match rate. */
function crossing(scores: ScoreSet, rising: Float64Array): number[] {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { falseMatchRate, falseNonMatchRate } = ratesAt(scores, rising[middle] as number);
    if (falseMatchRate >= falseNonMatchRate) high = middle;
    else low = middle + 1;
  }
  return [...rising.subarray(Math.max(0, low - 1), low + 1)];
}

/** The equal error rate: the mean of both rates at the threshold where they lie nearest to each other. */
export function equalErrorRate(scores: ScoreSet): { rate: number; threshold: number } {
  let best = { gap: Number.POSITIVE_INFINITY, rate: 1, threshold: 0 };
  for (const threshold of [...crossing(scores, scores.genuine), ...crossing(scores, scores.impostor)]) {
    const { falseMatchRate, falseNonMatchRate } = ratesAt(scores, threshold);
    const gap = Math.abs(falseMatchRate - falseNonMatchRate);
    if (gap < best.gap) best = { gap, rate: (falseMatchRate + falseNonMatchRate) / 2, threshold };
  }
  return { rate: best.rate, threshold: best.threshold };
}

/**
 * The area under the ROC curve: the chance that a genuine pair is nearer than an impostor pair (Mann and Whitney 1947),
 * ties count half.
 */
export function areaUnderCurve(scores: ScoreSet): number {
  let below = 0;
  let ties = 0;
  for (const value of scores.genuine) {
    const atMost = countAtMost(scores.impostor, value);
    let equal = 0;
    while (equal < atMost && scores.impostor[atMost - 1 - equal] === value) equal++;
    below += scores.impostor.length - atMost;
    ties += equal;
  }
  return (below + ties / 2) / (scores.genuine.length * scores.impostor.length);
}

/** One point of a ROC or DET curve. */
export type CurvePoint = {
  readonly threshold: number;
  readonly falseMatchRate: number;
  readonly falseNonMatchRate: number;
};

/** The curve at thresholds spread evenly over the logarithm of the false match rate, from 1 down to one impostor. */
export function errorCurve(scores: ScoreSet, points = 200): CurvePoint[] {
  const lowest = Math.log10(1 / scores.impostor.length);
  return Array.from({ length: points }, (_, i) => {
    const threshold = thresholdAtFmr(scores, 10 ** ((lowest * i) / (points - 1)));
    return { threshold, ...ratesAt(scores, threshold) };
  });
}
