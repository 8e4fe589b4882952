import { falseMatchRateOf, type SecurityLevel, securityLevels } from '#contract/security-levels.ts';
import type { Interval } from '#core/numerics/intervals.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { type Comparisons, distancesOf, genuineGroup } from './comparisons.ts';
import { type BootstrapOptions, bootstrapIntervals } from './people-bootstrap.ts';
import { countAtMost } from './score-set.ts';
import { type Share, share } from './share.ts';
import { weightedShareAt } from './weighted-rates.ts';

/**
 * A group's share accepted at a threshold; `peopleInterval` draws people (or families) anew, null where it was not
 * computed.
 */
export type AcceptedShare = Share & { readonly peopleInterval: Interval | null };

/** What a security level lets in at its calibrated threshold, against what it promises for strangers. */
export type LevelFigures = {
  readonly level: SecurityLevel;
  readonly promisedRate: number;
  readonly threshold: number;
  /** By group. Genuine comparisons without a face count as refused, all others without one are left out. */
  readonly accepted: ReadonlyMap<number, AcceptedShare>;
};

type Options = BootstrapOptions & {
  readonly calibration: Calibration;
  /** Samples each member of the comparisons has. */
  readonly shots: number;
};

/** The share of one group at or below each threshold. */
function acceptedAt(comparisons: Comparisons, group: number, thresholds: readonly number[]): Share[] {
  const { rising, unscored } = distancesOf(comparisons, group);
  const trials = rising.length + (group === genuineGroup ? unscored : 0);
  return thresholds.map((threshold) => share(countAtMost(rising, threshold), trials));
}

/**
 * Accept rates of every group at each security level, for members with `shots` samples, each the only member of its
 * household.
 */
export function levelFigures(comparisons: Comparisons, options: Options): LevelFigures[] {
  const levels = securityLevels.map((level) => ({
    level,
    promisedRate: falseMatchRateOf(level),
    threshold: thresholdFor(options.calibration, falseMatchRateOf(level), options.shots, 1),
  }));
  const thresholds = levels.map(({ threshold }) => threshold);
  const groups = [...new Set(comparisons.group)].sort((a, b) => a - b);
  const shares = groups.map((group) => acceptedAt(comparisons, group, thresholds));
  const intervals = bootstrapIntervals(
    comparisons,
    groups,
    (scores) => scores.flatMap((own) => thresholds.map((threshold) => weightedShareAt(own, threshold))),
    options,
  );
  return levels.map((level, i) => ({
    ...level,
    accepted: new Map(
      groups.map((group, place) => [
        group,
        { ...(shares[place]?.[i] as Share), peopleInterval: intervals[place * thresholds.length + i] ?? null },
      ]),
    ),
  }));
}
