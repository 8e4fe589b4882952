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

/** The pictures of a pair that seem to be with the wrong one of the two, by whom they are with. */
export function misfiledOf(pair: Pair, names: MemberNames, words: Words) {
  const [first, second] = namesOf(pair, names, words);
  return pair.memberIds.flatMap((memberId, side) => {
    const samples = pair.misfiled.filter((sample) => sample.memberId === memberId);
    const [owner, other] = side === 0 ? [first, second] : [second, first];
    return samples.length === 0 ? [] : [{ memberId, samples, words: words.misfiled(owner, other, samples.length) }];
  });
}

/** What all pairs together say: which one is the worst, and how many others need a look. */
export function pairsWords(pairs: readonly Pair[], names: MemberNames, words: Words): string {
  const of = (state: Pair['state']): readonly Pair[] => pairs.filter((pair) => pair.state === state);
  const [worst, ...others] = [...of('close'), ...of('near')];
  if (worst === undefined) return words.allClear(pairs.length);
  const [misfiled] = misfiledOf(worst, names, words);
  if (misfiled !== undefined) return misfiled.words;
  return words.worst(namesOf(worst, names, words), worst.state, others.length);
}
