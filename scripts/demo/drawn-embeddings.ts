import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { fuse, normalise } from '#core/recognition/embedding.ts';
import { partsOf } from '#core/recognition/latent-space.ts';
import { drawnStranger } from '../../test/fixtures/drawn-stranger.ts';

/** A place in the latent space of each of the embedder's nets, of unit length: where a made-up person's faces lie. */
export type Place = readonly Float32Array[];

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

/** The place of somebody who never lived. */
export function anyPlace(random: () => number): Place {
  return partsOf(drawnStranger(random), shippedEmbedder).map(normalise);
}

/** A place at this distance from another, in every net. */
export function placeNear(place: Place, distance: number, random: () => number): Place {
  return place.map((part) => at(part, distance, random));
}

/** The embedding of a place. */
export function embeddingOf(place: Place): Float32Array {
  return fuse(shippedEmbedder.map(({ weight }, i) => ({ answer: place[i] as Float32Array, weight })));
}
