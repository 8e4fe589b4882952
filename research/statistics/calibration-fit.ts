import { widerInterval } from '#core/numerics/intervals.ts';
import type { CalibrationCurve, CalibrationPoint, MeasuredRate } from '#core/recognition/calibration.ts';
import { type Comparisons, distancesOf, genuineGroup, strangerGroup } from './comparisons.ts';
import { type BootstrapOptions, bootstrapIntervals } from './people-bootstrap.ts';
import { countAtMost, thresholdAtFmr } from './score-set.ts';
import { share } from './share.ts';
import { weightedShareAt } from './weighted-rates.ts';

/** Comparisons of members who all have the same number of samples. */
export type CalibrationMeasurement = {
  readonly sampleCount: number;
  readonly members: number;
  /** In how many draws of the enrolled pictures; the same people meet in each, so that draws add no evidence. */
  readonly draws: number;
  readonly comparisons: Comparisons;
  /** The person behind each picture, numbered from 0. */
  readonly unitOf: Uint32Array;
};

/** Comparisons of relatives: the names of the groups to report, by group, and the family behind each picture. */
export type KinMeasurement = {
  readonly comparisons: Comparisons;
  readonly relations: ReadonlyMap<number, string>;
  readonly unitOf: Uint32Array;
};

/** The rates that curves have points at, where the comparisons allow. */
const rates = [1e-1, 3e-2, 1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6] as const;
/** Impostors behind every measured point, so that one of them hardly moves it. */
const leastImpostors = 10;

type Step = { readonly falseMatchRate: number; readonly distance: number; readonly isMeasured: boolean };

const floorTo4 = (value: number): number => Math.floor(value * 10_000) / 10_000;
const roundTo3 = (value: number): number => Number(value.toPrecision(3));

/**
 * Shares of a wanted rate that are tried in turn: the first whose interval keeps below the rate is taken, so that the
 * promise holds for other people than those measured, too.
 */
const triedShares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1] as const;

/** For each rate, the largest tried distance at which the upper end of the strangers' interval is no more than it. */
function keptDistances(
  { comparisons, unitOf }: CalibrationMeasurement,
  wanted: readonly number[],
  options: Resampling,
): ReadonlyMap<number, number> {
  const scores = { genuine: new Float64Array(0), impostor: distancesOf(comparisons, strangerGroup).rising };
  const tried = wanted.flatMap((rate) =>
    triedShares.map((part) => ({ rate, distance: floorTo4(thresholdAtFmr(scores, rate * part)) })),
  );
  const distances = tried.map(({ distance }) => distance);
  const shares = sharesAt(comparisons, strangerGroup, distances, { ...options, unitOf });
  const isKept = (place: number, rate: number): boolean => (shares[place] as MeasuredRate).high <= rate;
  return new Map(
    wanted.map((rate, nth) => {
      const first = nth * triedShares.length;
      const kept = triedShares.findIndex((_, i) => isKept(first + i, rate));
      return [rate, distances[first + (kept === -1 ? triedShares.length - 1 : kept)] as number];
    }),
  );
}

/**
 * The distances of a curve. None is larger than with fewer samples; where the impostors are too few the curve of fewer
 * samples is followed at the offset of the last measured rate. Points that do not lie below the one before are left
 * out.
 */
function stepsOf(measurement: CalibrationMeasurement, fewer: readonly Step[], options: Resampling): Step[] {
  const { comparisons, draws } = measurement;
  const evidence = distancesOf(comparisons, strangerGroup).rising.length / draws;
  const measured = rates.filter((rate) => evidence * rate >= leastImpostors);
  const kept = keptDistances(measurement, measured, options);
  const distanceOfFewer = (rate: number): number =>
    fewer.find((step) => step.falseMatchRate === rate)?.distance ?? Number.POSITIVE_INFINITY;
  const steps: Step[] = [];
  let offset = 0;
  for (const falseMatchRate of rates) {
    const found = kept.get(falseMatchRate);
    const isMeasured = found !== undefined;
    const limit = distanceOfFewer(falseMatchRate);
    if (!isMeasured && !Number.isFinite(limit)) continue;
    const distance = isMeasured ? Math.min(limit, found) : floorTo4(limit - offset);
    if (isMeasured && Number.isFinite(limit)) offset = limit - distance;
    if (distance < (steps.at(-1)?.distance ?? Number.POSITIVE_INFINITY))
      steps.push({ falseMatchRate, distance, isMeasured });
  }
  return steps;
}

/** The share of a group at or below each distance, with the wider of the intervals by people and by comparisons. */
function sharesAt(
  comparisons: Comparisons,
  group: number,
  distances: readonly number[],
  options: BootstrapOptions,
): MeasuredRate[] {
  const { rising, unscored } = distancesOf(comparisons, group);
  const trials = rising.length + (group === genuineGroup ? unscored : 0);
  const intervals = bootstrapIntervals(
    comparisons,
    [group],
    ([scores]) => distances.map((distance) => (scores ? weightedShareAt(scores, distance) : 0)),
    options,
  );
  return distances.map((distance, i) => {
    const { rate, interval } = share(countAtMost(rising, distance), trials);
    const { low, high } = widerInterval(interval, intervals[i] ?? null);
    return { rate: roundTo3(rate), low: roundTo3(low), high: roundTo3(high) };
  });
}

const opposite = ({ rate, low, high }: MeasuredRate): MeasuredRate => ({
  rate: roundTo3(1 - rate),
  low: roundTo3(1 - high),
  high: roundTo3(1 - low),
});

function measureCurve(
  measurement: CalibrationMeasurement,
  kin: KinMeasurement | undefined,
  steps: readonly Step[],
  options: Resampling,
): CalibrationCurve {
  const { comparisons, unitOf, sampleCount, members, draws } = measurement;
  const distances = steps.map(({ distance }) => distance);
  const strangers = sharesAt(comparisons, strangerGroup, distances, { ...options, unitOf });
  const accepted = sharesAt(comparisons, genuineGroup, distances, { ...options, unitOf });
  const relatives = [...(kin?.relations ?? [])].map(
    ([group, name]) =>
      [
        name,
        sharesAt((kin as KinMeasurement).comparisons, group, distances, {
          ...options,
          unitOf: (kin as KinMeasurement).unitOf,
        }),
      ] as const,
  );
  const points = steps.map(({ falseMatchRate, distance, isMeasured }, i): CalibrationPoint => {
    const [stranger, own] = [strangers[i] as MeasuredRate, accepted[i] as MeasuredRate];
    return {
      falseMatchRate,
      distance,
      ...(isMeasured && { interval: { low: stranger.low, high: stranger.high } }),
      falseNonMatch: opposite(own),
      ...(relatives.length > 0 && {
        relatives: Object.fromEntries(relatives.map(([name, shares]) => [name, shares[i] as MeasuredRate])),
      }),
    };
  });
  return {
    sampleCount,
    members,
    strangerComparisons: Math.round(distancesOf(comparisons, strangerGroup).rising.length / draws),
    points,
  };
}

type Resampling = Pick<BootstrapOptions, 'replicates' | 'random'>;

/**
 * Curves of distance against false match rate for each number of samples, monotone in rate and in samples, with what
 * else happens at each distance: members refused, relatives accepted.
 * @param measurements in rising order of `sampleCount`; @param kin the same comparisons of relatives, by `sampleCount`
 */
export function fitCalibrationCurves(
  measurements: readonly CalibrationMeasurement[],
  kin: ReadonlyMap<number, KinMeasurement>,
  options: Resampling,
): CalibrationCurve[] {
  let steps: readonly Step[] = [];
  return measurements.map((measurement) => {
    steps = stepsOf(measurement, steps, options);
    return measureCurve(measurement, kin.get(measurement.sampleCount), steps, options);
  });
}
