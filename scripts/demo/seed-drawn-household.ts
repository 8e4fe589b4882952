import { consentVersion } from '#contract/consent.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import { drawSample, type Person, type Shot } from '../../test/fixtures/draw-sample.ts';
import { anyPlace, embeddingOf, type Place, placeNear } from './drawn-embeddings.ts';

export const drawnPassphrase = 'seven pears in a bowl';

const allLooks: readonly Shot[] = [{}, { turn: 0.7 }, { turn: -0.7 }, { tilt: 0.7 }, { tilt: -0.7 }];

/** The people of the pictures: drawn, every one. */
export const drawnPeople: readonly Person[] = [
  {
    name: 'Ana',
    role: 'owner',
    age: 'adult',
    seed: 28,
    shots: [...allLooks, { smile: 1 }, { turn: 0.35, light: 0.8 }, { smile: 0.1, turn: -0.3 }],
  },
  {
    name: 'Ben',
    role: 'member',
    age: 'adult',
    seed: 8,
    shots: [
      ...allLooks,
      { smile: 1, tilt: 0.2 },
      { of: 'Ana', turn: 0.2 },
      { turn: -0.5, smile: 0.9 },
      { turn: -0.5, smile: 0.9, isCopy: true },
      { light: 0.45, sharpness: 0.16 },
    ],
  },
  {
    name: 'Cleo',
    role: 'child',
    age: 'child',
    seed: 5,
    near: { name: 'Ana', distance: 1.08 },
    shots: [{}, { turn: 0.7 }, { smile: 1 }],
  },
  { name: 'Grandma Dot', role: 'member', age: 'elder', seed: 12, shots: [{ light: 0.85 }, { light: 0.45, turn: 0.6 }] },
];

const hourMs = 3_600_000;

/** How far a picture lies from its person's place, and a copy from the picture. */
const spread = { picture: 0.52, copy: 0.03 } as const;

function personPlaces(): ReadonlyMap<string, Place> {
  const random = createRandom(7);
  const places = new Map<string, Place>();
  for (const { name, near } of drawnPeople) {
    const relative = near === undefined ? undefined : places.get(near.name);
    places.set(
      name,
      relative === undefined || near === undefined ? anyPlace(random) : placeNear(relative, near.distance, random),
    );
  }
  return places;
}

function shotPlaces({ name, seed, shots }: Person, places: ReadonlyMap<string, Place>): readonly Place[] {
  const random = createRandom(seed);
  const made: Place[] = [];
  for (const { of, isCopy } of shots) {
    const before = made.at(-1);
    const home = places.get(of ?? name) as Place;
    made.push(
      isCopy === true && before !== undefined
        ? placeNear(before, spread.copy, random)
        : placeNear(home, spread.picture, random),
    );
  }
  return made;
}

/** Whose face a shot shows: the person's own, unless it is misfiled. */
const modelOf = (person: Person, index: number): Person =>
  drawnPeople.find(({ name }) => name === person.shots[index]?.of) ?? person;

/** Where what is seeded goes, and when it is: the store, the embedder's id and the time now. */
type Seeding = { readonly store: Store; readonly embedder: string; readonly now: number };

/** Adds a drawn person, an owner apart, with the samples; answers the id. */
async function seedPerson(
  { store, embedder, now }: Seeding,
  person: Person,
  ownerId: number,
  places: ReturnType<typeof personPlaces>,
): Promise<number> {
  const { name, role } = person;
  const by = role === 'child' ? 'guardian' : 'self';
  const id =
    role === 'owner'
      ? ownerId
      : store.members.add({ name, role, consent: { by, version: consentVersion }, at: now - 200 * hourMs });
  const samples = await Promise.all(
    shotPlaces(person, places).map((place, i) =>
      drawSample(person, i, embeddingOf(place), embedder, modelOf(person, i)),
    ),
  );
  for (const [i, sample] of samples.entries()) store.samples.add(id, [sample], now - (190 - id * 20 - i * 9) * hourMs);
  return id;
}

/** A few days of sign-ins, one of them of nobody known. */
function seedSignIns({ store, now }: Seeding, ids: readonly number[]): void {
  for (const [i, who] of [1, 0, 2, null, 3, 0, 1, 0].entries()) {
    store.attempts.record({
      at: now - (60 - i * 7) * hourMs,
      outcome: who === null ? 'noMatch' : 'match',
      memberId: who === null ? null : (ids[who] as number),
      distance: who === null ? 0.96 : 0.41,
      threshold: 0.7,
      margin: 0.2,
      durationMs: 640 + i * 30,
    });
  }
}

/**
 * Fills an empty vault with a household of drawn people and a few days of sign-ins, so that its screens can be shown to
 * anyone.
 */
export async function seedDrawnHousehold(vault: Vault, embedder: string, now: number): Promise<void> {
  const { ownerId } = await vault.create({
    name: 'Rose Cottage',
    owner: { name: 'Ana', consent: { by: 'self', version: consentVersion } },
    passphrase: drawnPassphrase,
    protection: 'passphrase',
    at: now - 240 * hourMs,
  });
  const seeding: Seeding = { store: vault.store, embedder, now };
  const places = personPlaces();
  const ids: number[] = [];
  for (const person of drawnPeople) ids.push(await seedPerson(seeding, person, ownerId, places));
  seedSignIns(seeding, ids);
  await seedRefusals(seeding, places, ids);
}

const tries = { outcome: 'noMatch', memberId: null, threshold: 0.7, margin: 0.12, durationMs: 1340 } as const;

/** Two faces that were refused and are kept: somebody at the door, and Ben on a dark morning. */
async function seedRefusals(
  { store, embedder, now }: Seeding,
  places: ReadonlyMap<string, Place>,
  ids: readonly number[],
): Promise<void> {
  const random = createRandom(3);
  const ben = drawnPeople[1] as Person;
  const stranger: Person = { name: 'Somebody', role: 'member', age: 'adult', seed: 77, shots: [{}] };
  const tired: Person = { ...ben, shots: [{ turn: 0.4, light: 0.5, smile: 0.1 }] };
  const near = (name: string, distance: number): Place => placeNear(places.get(name) as Place, distance, random);
  const faces = [
    { person: stranger, place: near('Grandma Dot', 0.95), distance: 0.93, nearestId: ids[3] as number, hoursAgo: 30 },
    { person: tired, place: near('Ben', 0.75), distance: 0.77, nearestId: ids[1] as number, hoursAgo: 9 },
  ];
  for (const { person, place, distance, nearestId, hoursAgo } of faces) {
    const at = now - hoursAgo * hourMs;
    const attemptId = store.attempts.record({ at, ...tries, distance, nearestId });
    store.attemptFaces.keep(attemptId, await drawSample(person, 0, embeddingOf(place), embedder), at);
  }
}
