import { compileDotProducts, type DotProducts } from '../numerics/dot-products.ts';
import type { Calibration } from './calibration.ts';
import { type Crowd, handicapAt } from './crowd.ts';
import type { Embedder } from './embedder.ts';
import type { Embedding } from './embedding.ts';

/**
 * What recognition rests on: how a face becomes an embedding, strangers who never lived, and how distances between
 * embeddings translate to rates.
 */
export type Recognition = {
  readonly embedder: Embedder;
  /** Null for an embedder that has none: distances count as they are. */
  readonly crowd: Crowd | null;
  readonly calibration: Calibration;
};

/** What a latent space is opened from. */
export type SpaceSource = Pick<Recognition, 'embedder' | 'crowd'>;

type Pack = (rows: readonly Float32Array[]) => DotProducts;

/**
 * The space that the embeddings of one embedder lie in. An embedding's primary part is that of the leading net, the
 * secondary one that of all the others.
 */
export type LatentSpace = {
  readonly embedder: Embedder;
  /** Null for an embedder that has none. */
  readonly crowd: Crowd | null;
  readonly primaryLength: number;
  readonly secondaryLength: number;
  /** Numbers in an embedding. */
  readonly embeddingLength: number;
  /** What is added to distances to a place because strangers come near it; 0 without a crowd. */
  readonly handicapOf: (place: Embedding) => number;
  readonly packPrimary: Pack;
  readonly packSecondary: Pack;
};

/** Numbers in an embedding. */
export const embeddingLengthOf = (embedder: Embedder): number => embedder.reduce((sum, { length }) => sum + length, 0);

/** Opens the space of an embedder, which prepares packing embeddings: once, to be handed down. */
export function openLatentSpace({ embedder, crowd }: SpaceSource): LatentSpace {
  const embeddingLength = embeddingLengthOf(embedder);
  const primaryLength = embedder[0].length;
  const secondaryLength = embeddingLength - primaryLength;
  return {
    embedder,
    crowd,
    primaryLength,
    secondaryLength,
    embeddingLength,
    handicapOf: (place) => (crowd === null ? 0 : handicapAt(place, crowd)),
    packPrimary: compileDotProducts(primaryLength),
    packSecondary: compileDotProducts(secondaryLength),
  };
}

/** The leading net's part of an embedding, a view of it: not of unit length. */
export function primaryPart(embedding: Embedding, { primaryLength }: Pick<LatentSpace, 'primaryLength'>): Float32Array {
  return embedding.subarray(0, primaryLength);
}

/** The other nets' part of an embedding, a view of it: not of unit length. */
export function secondaryPart(
  embedding: Embedding,
  { primaryLength }: Pick<LatentSpace, 'primaryLength'>,
): Float32Array {
  return embedding.subarray(primaryLength);
}

/** The part of each net, in their order: views of the embedding, not of unit length. */
export function partsOf(embedding: Embedding, embedder: Embedder): Float32Array[] {
  let end = 0;
  return embedder.map(({ length }) => {
    end += length;
    return embedding.subarray(end - length, end);
  });
}
