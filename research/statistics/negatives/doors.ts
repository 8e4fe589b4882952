import { shuffled } from '#core/numerics/seeded-draws.ts';
import { type Embedding, meanEmbedding } from '#core/recognition/embedding.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, type SupportSample, type SupportSet } from '#core/recognition/support-set.ts';
import type { ComparedFace } from '../compared-face.ts';

/** A face with what is added to distances to it when it is kept as a negative. */
export type DoorFace = ComparedFace & { readonly handicap: number };

/** A person with the pictures in which a face was found; `family` is null where the set has none. */
export type DoorPerson = {
  readonly name: string;
  readonly family: string | null;
  readonly faces: readonly DoorFace[];
};

/** A person who is enrolled, with the pictures that are not. */
export type DoorMember = {
  readonly person: DoorPerson;
  readonly template: Embedding;
  readonly own: readonly DoorFace[];
};

/** A household, its members by their ids, with those who come to its door: everybody else with two pictures. */
export type Door = {
  readonly members: readonly DoorMember[];
  readonly supportSet: SupportSet;
  readonly outside: readonly DoorPerson[];
};

type Options = {
  readonly shots: number;
  readonly draws: number;
  readonly random: () => number;
  readonly space: LatentSpace;
};

const [fewest, most] = [3, 5];

const drawSize = (random: () => number): number => fewest + Math.floor(random() * (most - fewest + 1));

function openDoor(
  enrolled: readonly DoorPerson[],
  people: readonly DoorPerson[],
  { shots, random, space }: Options,
): Door {
  const samples: SupportSample[] = [];
  const members = enrolled.map((person, memberId) => {
    const order = shuffled(person.faces, random);
    const embeddings = order.slice(0, shots).map(({ sampleEmbedding }) => sampleEmbedding);
    for (const embedding of embeddings) samples.push({ id: samples.length, memberId, embedding });
    return { person, template: meanEmbedding(embeddings), own: order.slice(shots) };
  });
  const inside = new Set(enrolled);
  const outside = people.filter((person) => !inside.has(person) && person.faces.length > 1);
  return { members, supportSet: buildSupportSet(samples, space), outside };
}

/** A family without one of them, who stays outside; strangers make up the household where the family is small. */
function familyHousehold(
  family: readonly DoorPerson[],
  people: readonly DoorPerson[],
  { shots, random }: Options,
): DoorPerson[] {
  const canEnrol = (person: DoorPerson): boolean => person.faces.length > shots;
  const callers = family.filter(({ faces }) => faces.length > 1);
  const [left] = shuffled(callers, random);
  const relatives = shuffled(family, random).filter((person) => person !== left && canEnrol(person));
  if (relatives.length === 0) return [];
  const others = people.filter((person) => person.family !== family[0]?.family && canEnrol(person));
  const needed = Math.max(0, fewest - relatives.length);
  return [...relatives, ...shuffled(others, random).slice(0, needed)].slice(0, drawSize(random));
}

/** People without families in households drawn at random. */
function strangerHouseholds(people: readonly DoorPerson[], { shots, random }: Options): DoorPerson[][] {
  const left = shuffled(people, random).filter(({ faces }) => faces.length > shots);
  const households: DoorPerson[][] = [];
  while (left.length >= fewest) households.push(left.splice(0, drawSize(random)));
  return households;
}

/** Draws households of 3 to 5 members with `shots` samples each, `draws` times, with those who come to their doors. */
export function drawDoors(people: readonly DoorPerson[], options: Options): Door[] {
  const families = [...Map.groupBy(people, ({ family }) => family)];
  const households = Array.from({ length: options.draws }, () =>
    families.flatMap(([family, own]) =>
      family === null ? strangerHouseholds(own, options) : [familyHousehold(own, people, options)],
    ),
  ).flat();
  return households.filter(({ length }) => length >= fewest).map((enrolled) => openDoor(enrolled, people, options));
}
