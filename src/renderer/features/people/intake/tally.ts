import type { Gain, IntakePhoto, IntakeState } from './intake-model.ts';

/**
 * How far a batch is: `done` of `total` files have been looked at. Each of them is one of the files that gave
 * something (`gave`), are known, ask, show a face that does not look like its member (`unlike`) or
 * were refused; `pictures` is what the files gave, `gains` to whom.
 */
export type Tally = {
  readonly done: number;
  readonly total: number;
  readonly gave: number;
  readonly pictures: number;
  /** Most first. */
  readonly gains: readonly Gain[];
  readonly known: number;
  readonly asking: number;
  readonly unlike: number;
  readonly refused: number;
};

/** Counts what came of a batch of photos. */
export function tally(photos: readonly IntakePhoto[]): Tally {
  const count = (kind: IntakeState['kind']) => photos.filter(({ state }) => state.kind === kind).length;
  const gains = photos.flatMap(({ state }) => (state.kind === 'added' || state.kind === 'unlike' ? state.gains : []));
  const total = photos.length;
  return {
    done: total - count('waiting') - count('looking'),
    total,
    gave: count('added'),
    pictures: gains.reduce((sum, gain) => sum + gain.count, 0),
    gains: summed(gains),
    known: count('known'),
    asking: count('asking'),
    unlike: count('unlike'),
    refused: count('refused'),
  };
}

/** Adds gains up member by member, most first. */
function summed(gains: readonly Gain[]): readonly Gain[] {
  const byMember = Map.groupBy(gains, ({ memberId }) => memberId);
  return [...byMember]
    .map(([memberId, own]) => ({ memberId, count: own.reduce((sum, gain) => sum + gain.count, 0) }))
    .sort((a, b) => b.count - a.count);
}

/** How many pictures a member got, or everybody where none is named. */
export function gainOf({ gains, pictures }: Tally, memberId: number | null): number {
  if (memberId === null) return pictures;
  return gains.find((gain) => gain.memberId === memberId)?.count ?? 0;
}
