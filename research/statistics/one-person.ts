import { type EmbeddingNetName, embedder, embeddingNetNames } from '#core/recognition/embedder.ts';
import { dot, type Embedding } from '#core/recognition/embedding.ts';

/**
 * How near two pictures lie for a net by itself (0 to 2, its answers at unit length) to look like one person: nearer
 * than nearly all pairs of different people, and as near as most pairs of one.
 */
const nearForNet: Partial<Record<EmbeddingNetName, number>> = { 'face-recognition': 0.33, faceres: 0.65 };

/** The distance of two answers of a net, whatever their lengths, as if they were of unit length. */
function directionDistance(one: Float32Array, other: Float32Array): number {
  const cosine = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  return Math.sqrt(Math.max(0, 2 - 2 * cosine));
}

/** The part of an embedding that one net gave. */
function partOf(embedding: Embedding, net: EmbeddingNetName): Float32Array {
  const before = embeddingNetNames.slice(0, embeddingNetNames.indexOf(net));
  const from = before.reduce((sum, name) => sum + embedder[name].length, 0);
  return embedding.subarray(from, from + embedder[net].length);
}

/**
 * Whether two pictures under two names look like one person, since sets collected on the web hold some people twice:
 * independent nets all find them near. Without such pairs a rate is a lower bound: a real pair of doubles goes, too.
 */
export function looksLikeOnePerson(one: Embedding, other: Embedding): boolean {
  return embeddingNetNames.every((net) => {
    const near = nearForNet[net];
    return near === undefined || directionDistance(partOf(one, net), partOf(other, net)) < near;
  });
}
