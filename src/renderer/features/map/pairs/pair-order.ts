import type { CallOutput } from '#contract/contract.ts';

/** The pairs of a household, as the host answers. */
export type PairsAnswer = CallOutput<'pairs.list'>;
export type Pair = PairsAnswer['pairs'][number];
export type PairMember = PairsAnswer['members'][number];
export type PairState = Pair['state'];

const places: Readonly<Record<PairState, number>> = { clear: 0, near: 1, close: 2 };

/** The states from the best to the worst. */
export const pairStates = (Object.keys(places) as PairState[]).toSorted((a, b) => places[a] - places[b]);

/** The name of a pair, whichever member comes first. */
export function pairKey({ memberIds }: Pick<Pair, 'memberIds'>): string {
  return memberIds.toSorted((a, b) => a - b).join('-');
}

/** Two members of whom the first looks most like the second; `isMutual` where that holds both ways. */
export type Lookalike = { readonly memberIds: readonly [number, number]; readonly isMutual: boolean };

/** Whom every member looks most like, by the typical distance; two who look most like each other come once. */
export function lookalikesOf(members: readonly PairMember[], pairs: readonly Pair[]): readonly Lookalike[] {
  const nearest = new Map<number, number>();
  for (const { memberIds } of pairs.toSorted((a, b) => a.typical - b.typical)) {
    const [first, second] = memberIds;
    if (!nearest.has(first)) nearest.set(first, second);
    if (!nearest.has(second)) nearest.set(second, first);
  }
  return members.flatMap(({ memberId }): Lookalike[] => {
    const other = nearest.get(memberId);
    if (other === undefined) return [];
    const isMutual = nearest.get(other) === memberId;
    const comesLater =
      members.findIndex((member) => member.memberId === other) >
      members.findIndex((member) => member.memberId === memberId);
    return isMutual && !comesLater ? [] : [{ memberIds: [memberId, other], isMutual }];
  });
}

/** Pairs by how far they keep from the limit, the closest first. */
export function closestFirst(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => a.smallest - a.threshold - (b.smallest - b.threshold));
}
