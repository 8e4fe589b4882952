import type { CalibrationDataSet } from '#core/recognition/calibration.ts';
import type { CalibrationMeasurement, KinMeasurement } from '../../statistics/calibration-fit.ts';
import { genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { compareWithMembers } from '../../statistics/member-comparisons.ts';
import { type Dataset, numberUnits } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import { compareFamilies, type FamilyGroups } from '../families.ts';
import type { Lab } from '../lab.ts';
import { comparePeople } from '../protocols/all-pairs.ts';

/** What a calibration says of a set of pictures. */
export const describeSet = (name: string, { counts }: Dataset): CalibrationDataSet => ({
  name,
  people: counts.people,
  pictures: counts.pictures,
  withoutFace: counts.withoutFace.length,
});

/** Fewer members than this tell of themselves rather than of people. */
const leastMembers = 20;
/** Fewer related pairs of people than this tell of themselves. */
const leastKinPairs = 5;

type Draws = { readonly draws: number; readonly random: () => () => number } & Pick<Lab, 'spaceWithout'>;

/**
 * Comparisons with members of `shots` samples: all pairs for one sample, seeded draws for more. Null when too few
 * people have so many pictures.
 */
export function measureStrangers(
  dataset: Dataset,
  shots: number,
  { draws, random, spaceWithout }: Draws,
): CalibrationMeasurement | null {
  if (shots === 1) {
    const { comparisons, personOf } = comparePeople(dataset, { spaceWithout });
    return { sampleCount: 1, members: dataset.counts.people, draws: 1, comparisons, unitOf: personOf };
  }
  const personOf = numberUnits(dataset.pictures.map(({ person }) => person));
  const people = Map.groupBy(dataset.pictures.keys(), (picture) => String(personOf[picture]));
  const enough = [...people.values()].filter((own) => own.length >= shots).length >= leastMembers;
  if (!enough) return null;
  const { comparisons, members } = compareWithMembers(
    people,
    dataset.pictures.map(({ face }) => face),
    {
      shots,
      draws,
      random: random(),
      spaceOf: (picture) => spaceWithout(dataset.pictures[picture] as EmbeddedPicture),
      groupOf: (member, query) => (personOf[member] === personOf[query] ? genuineGroup : strangerGroup),
    },
  );
  return { sampleCount: shots, members, draws, comparisons, unitOf: personOf };
}

/** The same of relatives, by relation, and of strangers of the same set. */
export function measureRelatives(
  dataset: Dataset,
  groups: FamilyGroups,
  shots: number,
  { draws, random, spaceWithout }: Draws,
): KinMeasurement {
  const relations = new Map(
    groups.kin
      .filter((group) => (groups.listedPairs.get(group) ?? 0) >= leastKinPairs)
      .map((group) => [group, groups.names[group] ?? '']),
  );
  relations.set(strangerGroup, 'strangers');
  return {
    comparisons: compareFamilies(dataset, groups, { shots, draws, random: random(), spaceWithout }),
    relations,
    unitOf: groups.familyOf,
  };
}
