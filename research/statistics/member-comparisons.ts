import { shuffled } from '#core/numerics/seeded-draws.ts';
import { type SupportSample, scoreMembers } from '#core/recognition/support-set.ts';
import type { ComparedFace } from './compared-face.ts';
import { buildBySpace, type Comparisons, createComparisons, type GroupOf, type SpaceOf } from './comparisons.ts';

/** A person's pictures by their numbers in the list of faces. */
export type PicturesOf = ReadonlyMap<string, readonly number[]>;

type Enrolment = { readonly pictures: ReadonlySet<number>; readonly face: number };

type Draw = { readonly samples: readonly SupportSample[]; readonly enrolments: readonly Enrolment[] };

function enrolSome(
  people: PicturesOf,
  faces: readonly (ComparedFace | null)[],
  shots: number,
  random: () => number,
): Draw {
  const samples: SupportSample[] = [];
  const enrolments: Enrolment[] = [];
  for (const pictures of people.values()) {
    const usable = pictures.filter((picture) => faces[picture]);
    if (usable.length < shots) continue;
    const chosen = shuffled(usable, random).slice(0, shots);
    for (const picture of chosen)
      samples.push({
        id: picture,
        memberId: enrolments.length,
        embedding: (faces[picture] as ComparedFace).sampleEmbedding,
      });
    enrolments.push({ pictures: new Set(chosen), face: chosen[0] as number });
  }
  return { samples, enrolments };
}

/**
 * Compares every picture with every member who has `shots` samples, in `draws` seeded draws of which pictures are
 * enrolled.
 * People with fewer usable pictures are queries only; a member's own enrolled pictures never are. Only comparisons
 * whose group `groupOf` accepts (not null) are kept. A query without a face scores +Infinity.
 */
export function compareWithMembers(
  people: PicturesOf,
  faces: readonly (ComparedFace | null)[],
  options: {
    readonly shots: number;
    readonly draws: number;
    readonly random: () => number;
    readonly spaceOf: SpaceOf;
    readonly groupOf: (...pair: Parameters<GroupOf>) => number | null;
  },
): { comparisons: Comparisons; members: number } {
  const { shots, draws, random, spaceOf, groupOf } = options;
  const drawn = Array.from({ length: draws }, () => enrolSome(people, faces, shots, random));
  const keeps = ({ pictures, face }: Enrolment, query: number): number | null =>
    pictures.has(query) ? null : groupOf(face, query);
  const kept = drawn
    .flatMap(({ enrolments }) => enrolments)
    .reduce((sum, one) => sum + faces.filter((_, query) => keeps(one, query) !== null).length, 0);
  const { columns, add } = createComparisons(kept);
  for (const { samples, enrolments } of drawn) {
    const supportSets = buildBySpace(samples, ({ memberId }) => spaceOf((enrolments[memberId] as Enrolment).face));
    for (const [query, face] of faces.entries()) {
      const scores = face === null ? [] : supportSets.flatMap((supportSet) => scoreMembers(face.embedding, supportSet));
      const distances = new Map(scores.map(({ memberId, distance }) => [memberId, distance]));
      for (const [memberId, enrolment] of enrolments.entries()) {
        const group = keeps(enrolment, query);
        if (group !== null) add(enrolment.face, query, group, distances.get(memberId) ?? Number.POSITIVE_INFINITY);
      }
    }
  }
  return { comparisons: columns, members: drawn[0]?.enrolments.length ?? 0 };
}
