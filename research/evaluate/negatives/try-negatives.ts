import { type DoorPerson, drawDoors } from '../../statistics/negatives/doors.ts';
import { createTally, type Tally } from '../../statistics/negatives/tally.ts';
import { watchDoor } from '../../statistics/negatives/watch-door.ts';
import { type Half, halfOf, halves } from '../crowd/halves.ts';
import type { Dataset } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import type { Lab } from '../lab.ts';

/** A folder of people or families, embedded, by the folder's name. */
export type NegativeSet = { readonly name: string; readonly dataset: Dataset };

type Options = { readonly shots: readonly number[]; readonly draws: number };

function peopleOf(pictures: readonly EmbeddedPicture[], { spaceWithout }: Lab): DoorPerson[] {
  return [...Map.groupBy(pictures, ({ person }) => person)].map(([name, own]) => ({
    name,
    family: own[0]?.family ?? null,
    faces: own.flatMap((picture) =>
      picture.face === null
        ? []
        : [{ ...picture.face, handicap: spaceWithout(picture).handicapOf(picture.face.embedding) }],
    ),
  }));
}

/** Tries negatives at the doors of households of one half of the people, whom the other half never meets. */
function tryHalf(half: Half, sets: readonly NegativeSet[], lab: Lab, { shots, draws }: Options): Tally {
  const tally = createTally();
  for (const { name, dataset } of sets) {
    const pictures = dataset.pictures.filter((picture) => halfOf(picture) === half);
    const people = peopleOf(pictures, lab);
    const [first] = pictures;
    if (first === undefined) continue;
    for (const count of shots) {
      const random = lab.random();
      const doors = drawDoors(people, { shots: count, draws, random, space: lab.spaceWithout(first) });
      for (const door of doors)
        for (const trial of watchDoor(door, lab.calibration, random)) tally.add(name, count, trial);
    }
  }
  return tally;
}

/** The halves of all sets: one to choose by, and one held out. */
export function tryNegatives(sets: readonly NegativeSet[], lab: Lab, options: Options): Record<Half, Tally> {
  const [first, second] = halves.map((half) => tryHalf(half, sets, lab, options));
  return { 0: first as Tally, 1: second as Tally };
}
