import type { SecurityLevel } from '#contract/security-levels.ts';
import { exactInterval } from '#core/numerics/exact-interval.ts';
import { widerInterval } from '#core/numerics/intervals.ts';
import type { Calibration, MeasuredRate } from '#core/recognition/calibration.ts';
import type { ComparedFace } from './compared-face.ts';
import {
  type Comparisons,
  compareAllPairs,
  distancesOf,
  genuineGroup,
  type SpaceOf,
  strangerGroup,
} from './comparisons.ts';
import { levelFigures } from './level-figures.ts';
import { looksLikeOnePerson } from './one-person.ts';

/** The group of comparisons of two names that look like one person. */
export const onePersonGroup = 2;

/** A picture of a person (numbered from 0); null where no face was found. */
export type PersonFace = { readonly person: number; readonly face: ComparedFace | null };

/** `hits` strangers accepted at the threshold of a level; the interval by people, joined with the exact one. */
export type GroupLevel = MeasuredRate & {
  readonly level: SecurityLevel;
  readonly promisedRate: number;
  readonly threshold: number;
  readonly hits: number;
};

/** How often strangers within a group of people are taken for each other. */
export type StrangerRates = {
  readonly people: number;
  readonly comparisons: number;
  /** Pairs of two names that look like one person, in none of the rates. */
  readonly leftOut: number;
  readonly levels: readonly GroupLevel[];
};

type Options = {
  readonly calibration: Calibration;
  readonly replicates: number;
  readonly random: () => number;
};

/** Every picture against every other one, told apart by whether the two are one person, look like it, or neither. */
export function compareStrangers(pictures: readonly PersonFace[], spaceOf: SpaceOf): Comparisons {
  return compareAllPairs(
    pictures.map(({ face }) => face),
    (a, b) => {
      const [one, other] = [pictures[a] as PersonFace, pictures[b] as PersonFace];
      if (one.person === other.person) return genuineGroup;
      if (one.face === null || other.face === null) return strangerGroup;
      const isAlike = looksLikeOnePerson(one.face.sampleEmbedding, other.face.sampleEmbedding, spaceOf(a));
      return isAlike ? onePersonGroup : strangerGroup;
    },
    spaceOf,
  );
}

/**
 * Strangers accepted at each security level, for a member with one sample who is alone in the household. People of the
 * group are drawn anew for the intervals.
 */
export function strangerRates(
  comparisons: Comparisons,
  unitOf: Uint32Array,
  { calibration, replicates, random }: Options,
): StrangerRates {
  const figures = levelFigures(comparisons, { calibration, replicates, random, unitOf, shots: 1 });
  const levels = figures.map(({ level, promisedRate, threshold, accepted }): GroupLevel => {
    const { hits = 0, of = 0, peopleInterval = null } = accepted.get(strangerGroup) ?? {};
    const interval = widerInterval(exactInterval(hits, of), peopleInterval);
    return { level, promisedRate, threshold, hits, rate: of === 0 ? 0 : hits / of, ...interval };
  });
  return {
    people: new Set(unitOf).size,
    comparisons: distancesOf(comparisons, strangerGroup).rising.length,
    leftOut: comparisons.group.reduce((sum, group) => sum + Number(group === onePersonGroup), 0),
    levels,
  };
}
