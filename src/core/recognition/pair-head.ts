import { dot, type Embedding } from './embedding.ts';

/**
 * What tells two members apart: a direction of the primary part of embeddings, of unit length. Along it the first
 * member's mean lies `reach` below `middle`, the second's as far above it.
 */
export type PairHead = {
  readonly memberIds: readonly [number, number];
  /** Whom of the two it may name: never an owner, whose rights a look-alike would gain and who has the passphrase. */
  readonly mayName: readonly number[];
  /** As many numbers as the primary part has. */
  readonly direction: Float32Array;
  readonly middle: number;
  /** Above 0. */
  readonly reach: number;
};

/** Nearer to the middle than this neither of the two is named. */
export const undecidedPlace = 0.25;

/** A head before it is anybody's. */
export type PairLine = Pick<PairHead, 'direction' | 'middle' | 'reach'>;

/**
 * Where an embedding lies between the two members of a head: -1 at the first one's mean, 1 at the second's, 0 half-way.
 */
export function placeOnPair(embedding: Embedding, { direction, middle, reach }: PairLine): number {
  return (dot(direction, embedding) - middle) / reach;
}

/** The head of two members, in either order. */
export function headOf(heads: readonly PairHead[], one: number, other: number): PairHead | undefined {
  return heads.find(({ memberIds }) => memberIds.includes(one) && memberIds.includes(other));
}

/** Which of two members a place between them names; null near the middle, and for one who may not be named. */
export function namedAt(
  place: number,
  { memberIds: [first, second], mayName }: Pick<PairHead, 'memberIds' | 'mayName'>,
): number | null {
  const named = place < 0 ? first : second;
  return Math.abs(place) >= undecidedPlace && mayName.includes(named) ? named : null;
}
