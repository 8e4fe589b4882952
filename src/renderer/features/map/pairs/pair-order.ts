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

/** Pairs by how far they keep from the limit, the closest first. */
export function closestFirst(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => a.smallest - a.threshold - (b.smallest - b.threshold));
}
