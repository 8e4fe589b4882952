/** Numbers in an embedding. */
export const embeddingLength = 128;

/** A face's place in the latent space: 128 numbers of unit Euclidean length. */
export type Embedding = Float32Array;

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
