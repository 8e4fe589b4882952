import type { Catalogue } from '#words/catalogue.ts';
import type { Pair } from './pair-order.ts';

type Words = Catalogue['pairs'];

/** The names of the members, by id. */
export type MemberNames = ReadonlyMap<number, string>;

/** The names of a pair's members. */
export function namesOf(
  { memberIds: [first, second] }: { readonly memberIds: readonly [number, number] },
  names: MemberNames,
  words: Words,
): readonly [string, string] {
  return [names.get(first) ?? words.someMember, names.get(second) ?? words.otherMember];
}

/** What all pairs together say: which one is the worst, and how many others need a look. */
export function pairsWords(pairs: readonly Pair[], names: MemberNames, words: Words): string {
  const of = (state: Pair['state']): readonly Pair[] => pairs.filter((pair) => pair.state === state);
  const [worst, ...others] = [...of('close'), ...of('near')];
  if (worst === undefined) return words.allClear(pairs.length);
  return words.worst(namesOf(worst, names, words), worst.state, others.length);
}
