import sharp from 'sharp';
import { createRandom } from '../src/core/evaluation/seeded-draws.ts';
import type { NewSample, Vault } from '../src/core/ports/store.ts';
import { embeddingLength, normalise } from '../src/core/recognition/embedding.ts';
import { chipSize } from '../src/core/vision/analysed-face.ts';
import type { Role } from '../src/shared/household.ts';
import { drawnPicture } from '../test/fixtures/drawn-faces.ts';

export const drawnPassphrase = 'seven pears in a bowl';

type Person = { readonly name: string; readonly role: Role; readonly age: 'adult' | 'child' | 'elder'; readonly seed: number; readonly samples: number };

/** The people of the pictures: drawn, every one. */
export const drawnPeople: readonly Person[] = [
  { name: 'Ana', role: 'owner', age: 'adult', seed: 28, samples: 5 },
  { name: 'Ben', role: 'member', age: 'adult', seed: 8, samples: 4 },
  { name: 'Cleo', role: 'child', age: 'child', seed: 5, samples: 3 },
  { name: 'Grandma Dot', role: 'member', age: 'elder', seed: 12, samples: 2 },
];

const views = [
  { turn: 0, tilt: 0 },
  { turn: 0.7, tilt: 0 },
  { turn: -0.7, tilt: 0 },
  { turn: 0, tilt: 0.6 },
  { turn: 0, tilt: -0.6 },
] as const;
const hourMs = 3_600_000;

async function drawSample({ seed, age }: Person, index: number, embedder: string): Promise<NewSample> {
  const random = createRandom(seed * 100 + index);
  const view = views[index % views.length] ?? views[0];
  const png = await drawnPicture(seed, age, { ...view, isClose: true }, chipSize, 'png');
  return {
    embedding: normalise(Float32Array.from({ length: embeddingLength }, () => random() - 0.5)),
    chip: new Uint8Array(await sharp(png).flatten().removeAlpha().raw().toBuffer()),
    picture: new Uint8Array(await sharp(png).webp({ quality: 90 }).toBuffer()),
    quality: { sharpness: 0.6 + random() * 0.4, exposure: 0.9, brightness: 120 + random() * 40, interocularPx: 84, occlusion: 0, eyesOpen: 0.3 },
    pose: { yaw: view.turn * 25, pitch: -10 + view.tilt * 20, roll: 0 },
    source: index === 0 ? 'photo' : 'camera',
    embedder,
  };
}

/** Fills an empty vault with a household of drawn people and a few days of sign-ins, so that its screens can be shown to anyone. */
export async function seedDrawnHousehold(vault: Vault, embedder: string, now: number): Promise<void> {
  const consent = { by: 'self', version: 1 } as const;
  await vault.create({ name: 'Rose Cottage', owner: { name: 'Ana', consent }, passphrase: drawnPassphrase, protection: 'passphrase', at: now - 240 * hourMs });
  const records = vault.records();
  const [ownerId] = records.members().map(({ id }) => id);
  const ids: number[] = [];
  for (const person of drawnPeople) {
    const { name, role } = person;
    const by = role === 'child' ? 'guardian' : 'self';
    const id = role === 'owner' ? (ownerId as number) : records.addMember({ name, role, consent: { by, version: 1 }, at: now - 200 * hourMs });
    const samples = await Promise.all(Array.from({ length: person.samples }, (_, i) => drawSample(person, i, embedder)));
    records.addSamples(id, samples, now - (190 - id * 20) * hourMs);
    ids.push(id);
  }
  for (const [i, who] of [1, 0, 2, null, 3, 0, 1, 0].entries()) {
    records.recordAttempt({
      at: now - (60 - i * 7) * hourMs,
      outcome: who === null ? 'noMatch' : 'match',
      memberId: who === null ? null : (ids[who] as number),
      distance: who === null ? 0.58 : 0.21,
      threshold: 0.31,
      margin: 0.2,
      durationMs: 640 + i * 30,
    });
  }
}
