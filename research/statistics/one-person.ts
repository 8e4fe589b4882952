import type { ShippedNetName } from '#core/recognition/embedder.ts';
import { dot, type Embedding } from '#core/recognition/embedding.ts';
import { type LatentSpace, partsOf } from '#core/recognition/latent-space.ts';

/**
 * How near two pictures lie for a net by itself (0 to 2, its answers at unit length) to look like one person: nearer
 * than nearly all pairs of different people, and as near as most pairs of one.
 */
const nearForNet: Partial<Record<ShippedNetName, number>> = { 'face-recognition': 0.33, mobilefacenet: 0.75 };

/** The distance of two answers of a net, whatever their lengths, as if they were of unit length. */
function directionDistance(one: Float32Array, other: Float32Array): number {
  const cosine = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  return Math.sqrt(Math.max(0, 2 - 2 * cosine));
}

/**
 * Whether two pictures under two names look like one person, since sets collected on the web hold some people twice:
 * independent nets all find them near. Without such pairs a rate is a lower bound: a real pair of doubles goes, too.
 * Nets that nobody measured this on say nothing; where there are no others, no two pictures look like one person.
 */
export function looksLikeOnePerson(one: Embedding, other: Embedding, { embedder }: LatentSpace): boolean {
  const [parts, otherParts] = [partsOf(one, embedder), partsOf(other, embedder)];
  const said = embedder.flatMap(({ name }, i) => {
    const near = (nearForNet as Readonly<Record<string, number>>)[name];
    if (near === undefined) return [];
    return [directionDistance(parts[i] as Float32Array, otherParts[i] as Float32Array) < near];
  });
  return said.length > 0 && said.every(Boolean);
}
