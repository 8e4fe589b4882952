import { type EmbeddingNetName, embedder, embeddingNetNames } from '#core/recognition/embedder.ts';
import { fuse, normalise, primaryLength, secondaryLength } from '#core/recognition/embedding.ts';

/** A place in both nets' latent spaces, each of unit length: where a made-up person's faces lie. */
export type Place = { readonly primary: Float32Array; readonly secondary: Float32Array };

const direction = (length: number, random: () => number): Float32Array =>
  normalise(Float32Array.from({ length }, () => random() + random() + random() + random() - 2));

/** The unit vector at this distance (0 to 2) from another, in a random direction. */
function at(from: Float32Array, distance: number, random: () => number): Float32Array {
  const cosine = 1 - distance ** 2 / 2;
  const other = direction(from.length, random);
  const along = other.reduce((sum, value, i) => sum + value * (from[i] as number), 0);
  const sideways = normalise(other.map((value, i) => value - along * (from[i] as number)));
  return from.map((value, i) => cosine * value + Math.sqrt(1 - cosine ** 2) * (sideways[i] as number));
}

/** Any place at all. */
export function anyPlace(random: () => number): Place {
  return { primary: direction(primaryLength, random), secondary: direction(secondaryLength, random) };
}

/** A place at this distance from another, in both nets. */
export function placeNear({ primary, secondary }: Place, distance: number, random: () => number): Place {
  return { primary: at(primary, distance, random), secondary: at(secondary, distance, random) };
}

/** The embedding of a place. */
export function embeddingOf({ primary, secondary }: Place): Float32Array {
  const answers = { 'face-recognition': primary, faceres: secondary } satisfies Record<EmbeddingNetName, Float32Array>;
  return fuse(embeddingNetNames.map((net) => ({ answer: answers[net], weight: embedder[net].weight })));
}
