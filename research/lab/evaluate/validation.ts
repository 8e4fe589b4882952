import type { Collection } from '../data/collection.ts';
import { drawOneShotTasks, oneShotAccuracy } from './one-shot.ts';

/** Unit embeddings of pictures, in their order. */
export type EmbedPictures = (pictures: readonly Uint8Array[]) => Promise<readonly Float32Array[]>;

/** A function that says how many queries of a fixed set of one-shot tasks are named rightly by a way of embedding. */
export function createValidation(
  { pictures }: Collection,
  ways: number,
  count: number,
  seed: number,
): (embed: EmbedPictures) => Promise<number> {
  const tasks = drawOneShotTasks(pictures, ways, count, seed);
  const wanted = [...new Set(tasks.flatMap(({ support, queries }) => [...support, ...queries]))];
  const rowOf = new Map(wanted.map((place, row) => [place, row]));
  const shown = wanted.flatMap((place) => pictures[place]?.pixels ?? []);
  return async (embed) => {
    const embeddings = await embed(shown);
    return oneShotAccuracy(tasks, (place) => embeddings[rowOf.get(place) ?? 0] as Float32Array);
  };
}
