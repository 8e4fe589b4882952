import type { Embedding } from '#core/recognition/embedding.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, type SupportSample, type SupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import type { ComparedFace } from './compared-face.ts';

/** The group of comparisons of a person with that person's own enrolled pictures. */
export const genuineGroup = 0;
/** The group of comparisons with strangers. Groups from 2 on are the caller's: relatives, by relation. */
export const strangerGroup = 1;

/**
 * Scored comparisons in columns of one length: the sign-in's score (0 to 2; +Infinity when one of the pictures shows no
 * face), a picture of the enrolled member, the query's picture, and the group the two belong to.
 */
export type Comparisons = {
  readonly distance: Float64Array;
  readonly enrolled: Uint32Array;
  readonly query: Uint32Array;
  readonly group: Uint8Array;
};

/**
 * The space that a picture, by its number, is enrolled in. Where a crowd was fitted on the very people who are measured,
 * each of them is judged by a crowd that never saw them.
 */
export type SpaceOf = (picture: number) => LatentSpace;

/** Tells the group of a comparison from the two picture numbers. */
export type GroupOf = (enrolled: number, query: number) => number;

/** Makes columns for `length` comparisons, with a function that fills the next row. */
export function createComparisons(length: number): {
  columns: Comparisons;
  add: (enrolled: number, query: number, group: number, distance: number) => void;
} {
  const columns = {
    distance: new Float64Array(length),
    enrolled: new Uint32Array(length),
    query: new Uint32Array(length),
    group: new Uint8Array(length),
  };
  let row = 0;
  return {
    columns,
    add(enrolled, query, group, distance) {
      columns.distance[row] = distance;
      columns.enrolled[row] = enrolled;
      columns.query[row] = query;
      columns.group[row] = group;
      row++;
    },
  };
}

/**
 * Compares every picture with every other one once, the earlier one as a member with that one sample; null is a picture
 * without a face.
 */
export function compareAllPairs(
  faces: readonly (ComparedFace | null)[],
  groupOf: GroupOf,
  spaceOf: SpaceOf,
): Comparisons {
  const samples = faces.flatMap((face, id) =>
    face === null ? [] : [{ id, memberId: id, embedding: face.sampleEmbedding }],
  );
  const supportSets = buildBySpace(samples, ({ id }) => spaceOf(id));
  const { columns, add } = createComparisons((faces.length * (faces.length - 1)) / 2);
  const distances = new Float64Array(faces.length).fill(Number.POSITIVE_INFINITY);
  for (const [query, face] of faces.entries()) {
    if (face !== null)
      for (const score of supportSets.flatMap((supportSet) => scoreMembers(face.embedding, supportSet)))
        distances[score.memberId] = score.distance;
    for (let enrolled = 0; enrolled < query; enrolled++) {
      add(
        enrolled,
        query,
        groupOf(enrolled, query),
        face === null ? Number.POSITIVE_INFINITY : (distances[enrolled] as number),
      );
    }
  }
  return columns;
}

/** Support sets of the samples, one for each space that they are enrolled in. */
export function buildBySpace(
  samples: readonly SupportSample[],
  spaceOf: (sample: SupportSample) => LatentSpace,
): SupportSet[] {
  return [...Map.groupBy(samples, spaceOf)].map(([space, own]) => buildSupportSet(own, space));
}

/**
 * The distance of two pictures as the sign-in scores a member with the one sample; +Infinity when one of them shows no
 * face.
 */
export function pairDistance(enrolled: Embedding | null, query: Embedding | null, space: LatentSpace): number {
  if (enrolled === null || query === null) return Number.POSITIVE_INFINITY;
  const [score] = scoreMembers(query, buildSupportSet([{ id: 1, memberId: 1, embedding: enrolled }], space));
  return score?.distance ?? Number.POSITIVE_INFINITY;
}

/** The finite distances of one group, in rising order, and how many of its comparisons could not be scored. */
export function distancesOf(
  { distance, group }: Comparisons,
  wanted: number,
): { rising: Float64Array; unscored: number } {
  const all = distance.filter((_value, row) => group[row] === wanted);
  const rising = all.filter(Number.isFinite).sort();
  return { rising, unscored: all.length - rising.length };
}
