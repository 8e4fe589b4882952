import {
  type Comparisons,
  compareAllPairs,
  type GroupOf,
  genuineGroup,
  strangerGroup,
} from '../statistics/comparisons.ts';
import { unnamedRelation } from '../statistics/kin-relations.ts';
import { compareWithMembers } from '../statistics/member-comparisons.ts';
import { type Dataset, numberUnits } from './dataset.ts';
import type { EmbeddedPicture } from './embed/embed-pictures.ts';
import type { Lab } from './lab.ts';
import { type KinPair, parseKinList } from './pictures/kin-list.ts';
import { readList } from './pictures/read-list.ts';

/**
 * How pictures of families are grouped: the same person, strangers, each relation, and members of one family without a
 * listed relation.
 */
export type FamilyGroups = {
  readonly names: readonly string[];
  readonly groupOf: GroupOf;
  /** The groups of relatives. */
  readonly kin: readonly number[];
  /** How many pairs of people each listed relation has, by group. */
  readonly listedPairs: ReadonlyMap<number, number>;
  /** The family of each picture. */
  readonly familyOf: Uint32Array;
  /** Listed pairs of which one has no picture here. */
  readonly missingPairs: number;
};

/** @throws Refusal `notFound` or `invalid` when the list cannot be read. */
export async function readKinList(path: string): Promise<KinPair[]> {
  return parseKinList(await readList(path, 'list of relatives'));
}

/** Groups the pictures of families by who is shown. */
export function groupFamilies({ pictures }: Dataset, kinPairs: readonly KinPair[]): FamilyGroups {
  const people = new Set(pictures.map(({ person }) => person));
  const present = kinPairs.filter(({ members }) => members.every((member) => people.has(member)));
  const relations = [...new Set(present.map(({ relation }) => relation)), unnamedRelation];
  const names = ['same person', 'strangers', ...relations];
  const relationOf = new Map(
    present.flatMap(({ members: [a, b], relation }) =>
      [`${a}\n${b}`, `${b}\n${a}`].map((key) => [key, names.indexOf(relation)] as const),
    ),
  );
  const familyOf = numberUnits(pictures.map(({ family }) => family ?? ''));
  const groupOf: GroupOf = (a, b) => {
    const [first, second] = [pictures[a]?.person ?? '', pictures[b]?.person ?? ''];
    if (first === second) return genuineGroup;
    const listed = relationOf.get(`${first}\n${second}`);
    return listed ?? (familyOf[a] === familyOf[b] ? names.indexOf(unnamedRelation) : strangerGroup);
  };
  const listedPairs = new Map(
    [...Map.groupBy(present, ({ relation }) => names.indexOf(relation))].map(([group, pairs]) => [group, pairs.length]),
  );
  return {
    names,
    groupOf,
    kin: relations.map((relation) => names.indexOf(relation)),
    listedPairs,
    familyOf,
    missingPairs: kinPairs.length - present.length,
  };
}

/** Comparisons of members with `shots` samples: every pair once for a single sample, seeded draws for more. */
export function compareFamilies(
  dataset: Dataset,
  { groupOf }: Pick<FamilyGroups, 'groupOf'>,
  {
    shots,
    draws,
    random,
    spaceWithout,
  }: { readonly shots: number; readonly draws: number; readonly random: () => number } & Pick<Lab, 'spaceWithout'>,
): Comparisons {
  const faces = dataset.pictures.map(({ face }) => face);
  const spaceOf = (picture: number) => spaceWithout(dataset.pictures[picture] as EmbeddedPicture);
  if (shots === 1) return compareAllPairs(faces, groupOf, spaceOf);
  const people = Map.groupBy(faces.keys(), (picture) => dataset.pictures[picture]?.person ?? '');
  return compareWithMembers(people, faces, { shots, draws, random, spaceOf, groupOf }).comparisons;
}
