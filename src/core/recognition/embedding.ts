/**
 * A face's place in the latent space: numbers of unit Euclidean length, the answers of an embedder's nets one after the
 * other.
 */
export type Embedding = Float32Array;

/** A net's answer, of any length but zero, and how much its distances count. */
export type WeightedAnswer = { readonly answer: Float32Array; readonly weight: number };

/**
 * The embedding of several nets' answers. The square of its distance to another one is the mean of `d^2`, weighted by
 * `weight^2`, where d are the distances of the nets' answers at unit length.
 * @throws RangeError for an answer without a direction
 */
export function fuse(answers: readonly WeightedAnswer[]): Embedding {
  const total = Math.hypot(...answers.map(({ weight }) => weight));
  const fused = new Float32Array(answers.reduce((sum, { answer }) => sum + answer.length, 0));
  let at = 0;
  for (const { answer, weight } of answers) {
    const share = weight / total;
    for (const value of normalise(answer)) fused[at++] = value * share;
  }
  return fused;
}

/**
 * The dot product of two vectors of one length; for unit vectors the cosine of the angle between them, -1 to 1. Of a
 * longer second one, the first numbers count.
 */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * The vector scaled to unit Euclidean length.
 * @throws RangeError for a vector without a direction (all zero, or not finite)
 */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 0 && Number.isFinite(length))) throw new RangeError(`a vector of length ${length} has no direction`);
  const unit = new Float32Array(vector.length);
  for (let i = 0; i < unit.length; i++) unit[i] = (vector[i] as number) / length;
  return unit;
}

/** Euclidean distance of two unit embeddings, 0 (same point) to 2 (opposite): sqrt(2 - 2 cos). */
export function distance(a: Embedding, b: Embedding): number {
  return Math.sqrt(Math.max(0, 2 - 2 * dot(a, b)));
}

/**
 * The direction of the mean of one or more unit embeddings, again of unit length: a member's template, or several
 * frames fused into one query.
 */
export function meanEmbedding(embeddings: readonly Embedding[]): Embedding {
  const [first] = embeddings;
  if (first === undefined) throw new RangeError('the mean of no embeddings is undefined');
  const sum = new Float32Array(first.length);
  for (const embedding of embeddings) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (embedding[i] as number);
  }
  return normalise(sum);
}
