import { readFile } from 'node:fs/promises';
import { type GroupOf, genuineGroup, strangerGroup } from '../../core/evaluation/comparisons.ts';
import { unnamedRelation } from '../../core/evaluation/kin-relations.ts';
import { FamiliarError } from '../../shared/result.ts';
import { type Dataset, numberUnits } from './dataset.ts';
import { type KinPair, parseKinList } from './pictures/kin-list.ts';

/** How pictures of families are grouped: the same person, strangers, each relation, and members of one family without a listed relation. */
export type FamilyGroups = {
  readonly names: readonly string[];
  readonly groupOf: GroupOf;
  /** The groups of relatives. */
  readonly kin: readonly number[];
  /** The family of each picture. */
  readonly familyOf: Uint32Array;
  /** Listed pairs of which one has no picture here. */
  readonly missingPairs: number;
};

/** @throws FamiliarError `notFound` or `invalid` when the list cannot be read. */
export async function readKinList(path: string): Promise<KinPair[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FamiliarError('notFound', `The list of relatives ${path} cannot be read.`, { cause });
  });
  return parseKinList(text);
}

/** Groups the pictures of families by who is shown. */
export function groupFamilies({ pictures }: Dataset, kinPairs: readonly KinPair[]): FamilyGroups {
  const people = new Set(pictures.map(({ person }) => person));
  const present = kinPairs.filter(({ members }) => members.every((member) => people.has(member)));
  const relations = [...new Set(present.map(({ relation }) => relation)), unnamedRelation];
  const names = ['same person', 'strangers', ...relations];
  const relationOf = new Map(
    present.flatMap(({ members: [a, b], relation }) => [`${a}\n${b}`, `${b}\n${a}`].map((key) => [key, names.indexOf(relation)] as const)),
  );
  const familyOf = numberUnits(pictures.map(({ family }) => family ?? ''));
  const groupOf: GroupOf = (a, b) => {
    const [first, second] = [pictures[a]?.person ?? '', pictures[b]?.person ?? ''];
    if (first === second) return genuineGroup;
    const listed = relationOf.get(`${first}\n${second}`);
    return listed ?? (familyOf[a] === familyOf[b] ? names.indexOf(unnamedRelation) : strangerGroup);
  };
  return { names, groupOf, kin: relations.map((relation) => names.indexOf(relation)), familyOf, missingPairs: kinPairs.length - present.length };
}
