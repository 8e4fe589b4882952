/** Distances are told apart to a 16,384th; finer differences are noise of the arithmetic. */
export const bins = 32_768;

/** The bin of a score, the first one below 0; one bin further than all for a comparison without a score. */
export const binOf = (distance: number): number =>
  Number.isFinite(distance) ? Math.min(bins - 1, Math.max(0, Math.floor((distance * bins) / 2))) : bins;

/** Sums of weights by distance bin, the last one for comparisons without a score, and over all bins. */
export type WeightedScores = { readonly weights: Float64Array; readonly total: number };

/** The share of weight at or below a distance; NaN without any weight. */
export function weightedShareAt({ weights, total }: WeightedScores, distance: number): number {
  const end = binOf(distance);
  let within = 0;
  for (let bin = 0; bin <= end; bin++) within += weights[bin] as number;
  return within / total;
}

/** The share of genuine weight accepted when no more than `rate` of the impostor weight is; NaN without either. */
export function weightedAcceptRate(genuine: WeightedScores, impostor: WeightedScores, rate: number): number {
  let accepted = 0;
  let letIn = 0;
  for (let bin = 0; bin < bins; bin++) {
    letIn += impostor.weights[bin] as number;
    if (letIn > rate * impostor.total) break;
    accepted += genuine.weights[bin] as number;
  }
  return impostor.total > 0 ? accepted / genuine.total : Number.NaN;
}

/** The equal error rate: the mean of both rates where they lie nearest to each other; NaN without either weight. */
export function weightedEqualErrorRate(genuine: WeightedScores, impostor: WeightedScores): number {
  let accepted = 0;
  let letIn = 0;
  let best = { gap: Number.POSITIVE_INFINITY, rate: Number.NaN };
  for (let bin = 0; bin < bins; bin++) {
    accepted += genuine.weights[bin] as number;
    letIn += impostor.weights[bin] as number;
    const missRate = 1 - accepted / genuine.total;
    const matchRate = letIn / impostor.total;
    const gap = Math.abs(missRate - matchRate);
    if (gap < best.gap) best = { gap, rate: (missRate + matchRate) / 2 };
  }
  return best.rate;
}
