import { createRandom, shuffled } from '#core/numerics/seeded-draws.ts';
import type { LabPicture } from '../data/collection.ts';
import { euclidean } from './euclidean.ts';

/** A one-shot task over places in a list of pictures: each query shows one of the support's labels. */
export type OneShotTask = { readonly support: readonly number[]; readonly queries: readonly number[] };

/**
 * Tasks as the official runs are made: a group (alphabet), two of its makers, `ways` of its labels; the first maker's
 * drawings are the support, the second's the queries, in the same order of labels.
 */
export function drawOneShotTasks(
  pictures: readonly LabPicture[],
  ways: number,
  count: number,
  seed: number,
): OneShotTask[] {
  const random = createRandom(seed);
  const groups = [...Map.groupBy(pictures.keys(), (place) => (pictures[place] as LabPicture).group).values()].filter(
    (places) => new Set(places.map((place) => (pictures[place] as LabPicture).label)).size >= ways,
  );
  if (groups.length === 0) return [];
  return Array.from({ length: count }, (_, i) => {
    const places = groups[i % groups.length] as number[];
    const makers = [...new Set(places.map((place) => (pictures[place] as LabPicture).maker))];
    const labels = [...new Set(places.map((place) => (pictures[place] as LabPicture).label))];
    const [first, second] = shuffled(makers, random);
    const chosen = shuffled(labels, random).slice(0, ways);
    const find = (maker: number | undefined) => (label: number) =>
      places.find(
        (place) => (pictures[place] as LabPicture).label === label && (pictures[place] as LabPicture).maker === maker,
      ) as number;
    return { support: chosen.map(find(first)), queries: chosen.map(find(second)) };
  });
}

/** The share of queries whose nearest support picture shows their label. */
export function oneShotAccuracy(tasks: readonly OneShotTask[], embeddingAt: (place: number) => Float32Array): number {
  let [right, all] = [0, 0];
  for (const { support, queries } of tasks) {
    const known = support.map(embeddingAt);
    for (const [i, query] of queries.entries()) {
      const distances = known.map((candidate) => euclidean(embeddingAt(query), candidate));
      if (distances.indexOf(Math.min(...distances)) === i) right++;
    }
    all += queries.length;
  }
  return right / Math.max(1, all);
}
