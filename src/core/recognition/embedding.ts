/** Numbers that the recognition net (dlib) gives for an aligned chip: the first part of an embedding. */
export const primaryLength = 128;

/** Numbers that the second net (faceres) gives for the face and its surroundings: the rest of an embedding. */
export const secondaryLength = 1024;

/** Numbers in an embedding. */
export const embeddingLength = primaryLength + secondaryLength;

/** How much a distance of the second net counts beside one of the recognition net: chosen on the development view of LFW, where .3 to .45 do alike. */
export const secondaryWeight = 0.35;

/** A face's place in the latent space: 1,152 numbers of unit Euclidean length, the two nets' answers one after the other. */
export type Embedding = Float32Array;

/**
 * The embedding of two nets' answers, each of any length but zero. The square of its distance to another one is
 * `(d1^2 + w^2 d2^2) / (1 + w^2)`: d1 and d2 are the distances of the nets' answers at unit length, w is `secondaryWeight`.
 * @throws RangeError for an answer without a direction
 */
export function fuse(primary: Float32Array, secondary: Float32Array): Embedding {
  const scale = 1 / Math.hypot(1, secondaryWeight);
  const fused = new Float32Array(primary.length + secondary.length);
  fused.set(normalise(primary).map((value) => value * scale));
  fused.set(
    normalise(secondary).map((value) => value * scale * secondaryWeight),
    primary.length,
  );
  return fused;
}

/** The recognition net's part of an embedding, a view of it: not of unit length. */
export function primaryPart(embedding: Embedding): Float32Array {
  return embedding.subarray(0, primaryLength);
}

/** The second net's part of an embedding, a view of it: not of unit length. */
export function secondaryPart(embedding: Embedding): Float32Array {
  return embedding.subarray(primaryLength);
}

/** The dot product of two vectors of one length; for unit vectors the cosine of the angle between them, -1 to 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The vector scaled to unit Euclidean length. @throws RangeError for a vector without a direction (all zero, or not finite). */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 0 && Number.isFinite(length))) throw new RangeError(`a vector of length ${length} has no direction`);
  return vector.map((value) => value / length);
}

/** Euclidean distance of two unit embeddings, 0 (same point) to 2 (opposite): sqrt(2 - 2 cos). */
export function distance(a: Embedding, b: Embedding): number {
  return Math.sqrt(Math.max(0, 2 - 2 * dot(a, b)));
}

/** The direction of the mean of one or more unit embeddings, again of unit length: a member's template, or several frames fused into one query. */
export function meanEmbedding(embeddings: readonly Embedding[]): Embedding {
  const [first] = embeddings;
  if (first === undefined) throw new RangeError('the mean of no embeddings is undefined');
  const sum = new Float32Array(first.length);
  for (const embedding of embeddings) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (embedding[i] as number);
  }
  return normalise(sum);
}
