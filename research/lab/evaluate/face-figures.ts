import { createRandom } from '#core/numerics/seeded-draws.ts';
import { createComparisons, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { type PairFigures, pairFigures } from '../../statistics/pair-figures.ts';
import { euclidean } from './euclidean.ts';

/** Verification and identification among people a net never trained on. Shares from 0 to 1. */
export type FaceFigure = {
  readonly name: string;
  readonly people: number;
  readonly pictures: number;
  readonly equalErrorRate: PairFigures['equalErrorRate'];
  readonly acceptRates: PairFigures['acceptRates'];
  /** Queries named rightly when each person is known by one picture, over every choice of that picture's number. */
  readonly oneShot: { readonly right: number; readonly of: number };
};

/**
 * Figures of a net from the embeddings of every picture of some people.
 * @param labels who each embedding shows; everyone has equally many pictures, in the same order
 */
export function faceFigure(
  name: string,
  embeddings: readonly Float32Array[],
  labels: readonly number[],
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): FaceFigure {
  const { columns, add } = createComparisons((embeddings.length * (embeddings.length - 1)) / 2);
  for (const [query, asked] of embeddings.entries()) {
    for (const [enrolled, known] of embeddings.slice(0, query).entries()) {
      add(enrolled, query, labels[query] === labels[enrolled] ? genuineGroup : strangerGroup, euclidean(asked, known));
    }
  }
  const options = {
    unitOf: Uint32Array.from(labels),
    impostorGroup: strangerGroup,
    replicates,
    random: createRandom(seed),
  };
  const figures = pairFigures(columns, options);
  if (figures === null) throw new Error('Faces are measured on at least two people, one of whom has two pictures.');
  const { equalErrorRate, acceptRates } = figures;
  return {
    name,
    people: new Set(labels).size,
    pictures: embeddings.length,
    equalErrorRate,
    acceptRates,
    oneShot: nameFromOne(embeddings, labels),
  };
}

/** Every query against one known picture of each person, for every number that this picture may have. */
function nameFromOne(embeddings: readonly Float32Array[], labels: readonly number[]): FaceFigure['oneShot'] {
  const people = [...Map.groupBy(labels.keys(), (place) => labels[place]).values()];
  let [right, of] = [0, 0];
  for (const [number] of (people[0] ?? []).entries()) {
    const known = people.map((places) => embeddings[places[number] ?? 0] as Float32Array);
    for (const [person, places] of people.entries()) {
      for (const [other, place] of places.entries()) {
        if (other === number) continue;
        const distances = known.map((candidate) => euclidean(embeddings[place] as Float32Array, candidate));
        of++;
        if (distances.indexOf(Math.min(...distances)) === person) right++;
      }
    }
  }
  return { right, of };
}
