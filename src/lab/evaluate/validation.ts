import type { Collection } from '../data/collection.ts';
import { embeddingLengthOf, type TwinNet } from '../net/twin-net.ts';
import { embedPictures } from './embed-pictures.ts';
import { drawOneShotTasks, oneShotAccuracy } from './one-shot.ts';

/** A function that says how many queries of a fixed set of one-shot tasks a net names rightly. */
export function createValidation({ pictures }: Collection, ways: number, count: number, seed: number): (net: TwinNet) => Promise<number> {
  const tasks = drawOneShotTasks(pictures, ways, count, seed);
  const wanted = [...new Set(tasks.flatMap(({ support, queries }) => [...support, ...queries]))];
  const rowOf = new Map(wanted.map((place, row) => [place, row]));
  const shown = wanted.flatMap((place) => pictures[place]?.pixels ?? []);
  return async (net) => {
    const length = embeddingLengthOf(net.plan);
    const embeddings = await embedPictures(net, shown);
    const embeddingAt = (place: number): Float32Array => {
      const start = (rowOf.get(place) ?? 0) * length;
      return embeddings.subarray(start, start + length);
    };
    return oneShotAccuracy(tasks, embeddingAt);
  };
}
