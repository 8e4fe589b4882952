import { type Interval, lowestClaimableRate, wilsonInterval } from '#core/numerics/intervals.ts';
import { type Comparisons, distancesOf, genuineGroup } from './comparisons.ts';
import { type BootstrapOptions, bootstrapIntervals } from './people-bootstrap.ts';
import {
  areaUnderCurve,
  type CurvePoint,
  countAtMost,
  equalErrorRate,
  errorCurve,
  type ScoreSet,
  trueAcceptRate,
} from './score-set.ts';
import { type WeightedScores, weightedAcceptRate, weightedEqualErrorRate } from './weighted-rates.ts';

/** The false match rates that figures speak of. */
const reportedRates = [1e-2, 1e-3, 1e-4, 1e-5, 1e-6] as const;

/**
 * Genuine pairs accepted at a false match rate. `interval` takes each pair as independent (Wilson); `peopleInterval`
 * draws people anew (bootstrap), null where it was not computed.
 */
export type AcceptRate = {
  readonly rate: number;
  readonly threshold: number;
  readonly interval: Interval;
  readonly peopleInterval: Interval | null;
};

/** A false match rate and what is reached at it; null where the impostor pairs are too few to speak of that rate. */
export type RateClaim = { readonly falseMatchRate: number; readonly accepted: AcceptRate | null };

/** What distances of genuine and impostor pairs say. Rates are shares, 0 to 1. */
export type PairFigures = {
  readonly genuinePairs: number;
  readonly impostorPairs: number;
  /**
   * Pairs with a picture without a face: the genuine ones count as refused everywhere, the impostors are left out of
   * every rate.
   */
  readonly unscoredGenuine: number;
  readonly unscoredImpostor: number;
  readonly equalErrorRate: {
    readonly rate: number;
    readonly threshold: number;
    readonly peopleInterval: Interval | null;
  };
  readonly areaUnderCurve: number;
  /** The lowest false match rate that the impostor pairs can speak of: 3 / N. */
  readonly lowestClaimableRate: number;
  readonly acceptRates: readonly RateClaim[];
  readonly curve: readonly CurvePoint[];
};

type Options = BootstrapOptions & { readonly impostorGroup: number };

/**
 * Genuine and impostor distances as a score set: a pair without a face is a refusal if genuine, and not counted if not.
 */
function scoresOf(
  comparisons: Comparisons,
  impostorGroup: number,
): { scores: ScoreSet; unscoredGenuine: number; unscoredImpostor: number } {
  const [genuine, impostor] = [distancesOf(comparisons, genuineGroup), distancesOf(comparisons, impostorGroup)];
  const withMisses = new Float64Array(genuine.rising.length + genuine.unscored).fill(Number.POSITIVE_INFINITY);
  withMisses.set(genuine.rising);
  return {
    scores: { genuine: withMisses, impostor: impostor.rising },
    unscoredGenuine: genuine.unscored,
    unscoredImpostor: impostor.unscored,
  };
}

/** Equal error rate, area under the curve and accept rates, or null when one of the two kinds of pairs is missing. */
export function pairFigures(comparisons: Comparisons, options: Options): PairFigures | null {
  const { scores, unscoredGenuine, unscoredImpostor } = scoresOf(comparisons, options.impostorGroup);
  const { genuine, impostor } = scores;
  if (genuine.length === 0 || impostor.length === 0) return null;
  const lowest = lowestClaimableRate(impostor.length);
  const claimable = reportedRates.filter((rate) => rate >= lowest);
  const [ofEqualError = null, ...ofAccepted] = bootstrapIntervals(
    comparisons,
    [genuineGroup, options.impostorGroup],
    ([genuineWeights, impostorWeights]) => {
      const both = [genuineWeights, impostorWeights] as [WeightedScores, WeightedScores];
      return [weightedEqualErrorRate(...both), ...claimable.map((rate) => weightedAcceptRate(...both, rate))];
    },
    options,
  );
  return {
    genuinePairs: genuine.length,
    impostorPairs: impostor.length,
    unscoredGenuine,
    unscoredImpostor,
    equalErrorRate: { ...equalErrorRate(scores), peopleInterval: ofEqualError },
    areaUnderCurve: areaUnderCurve(scores),
    lowestClaimableRate: lowest,
    acceptRates: reportedRates.map((falseMatchRate) => {
      const place = claimable.indexOf(falseMatchRate);
      return {
        falseMatchRate,
        accepted: place === -1 ? null : acceptedAt(scores, falseMatchRate, ofAccepted[place] ?? null),
      };
    }),
    curve: errorCurve(scores),
  };
}

function acceptedAt(scores: ScoreSet, falseMatchRate: number, peopleInterval: Interval | null): AcceptRate {
  const { rate, threshold } = trueAcceptRate(scores, falseMatchRate);
  const interval = wilsonInterval(countAtMost(scores.genuine, threshold), scores.genuine.length);
  return { rate, threshold, interval, peopleInterval };
}
