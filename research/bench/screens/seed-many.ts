import sharp from 'sharp';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import { keptChipShows } from '#core/vision/kept-picture.ts';
import { chipSize } from '#core/vision/mean-face.ts';
import { anyPlace, embeddingOf, type Place, placeNear } from '../../../test/fixtures/drawn-embeddings.ts';
import { drawnPicture } from '../../../test/fixtures/drawn-faces.ts';

/** How a large household is made: so many members with so many samples each; the owner is the first. */
export type HouseholdSize = { readonly members: number; readonly samplesEach: number };

/** What opens it. */
export const manyPassphrase = 'twenty people and a cat';

const consent = { by: 'self', version: 1 } as const;
/** How far a picture lies from its person's place. */
const apart = 0.3;

async function drawnChip(seed: number): Promise<NewSample['picture']> {
  const png = await drawnPicture(seed, 'adult', { turn: 0, tilt: 0, isClose: true }, chipSize, 'png');
  return { bytes: new Uint8Array(await sharp(png).webp({ quality: 90 }).toBuffer()), shows: keptChipShows };
}

const scatteredSample = (
  home: Place,
  picture: NewSample['picture'],
  embedder: string,
  random: () => number,
): NewSample => ({
  picture,
  embedding: embeddingOf(placeNear(home, apart, random)),
  quality: {
    sharpness: 0.5 + random() * 0.5,
    exposure: 0.9,
    brightness: 110 + random() * 50,
    interocularPx: 84,
    occlusion: 0,
    eyesOpen: 0.3,
  },
  pose: { yaw: random() * 50 - 25, pitch: random() * 20 - 10, roll: 0 },
  source: 'camera',
  embedder,
});

/** Fills an empty vault with a household of this size, its faces drawn and its embeddings scattered as people's are. */
export async function seedMany(vault: Vault, embedder: string, { members, samplesEach }: HouseholdSize): Promise<void> {
  const random = createRandom(11);
  const at = Date.now();
  await vault.create({
    name: 'Big House',
    owner: { name: 'Member 1', consent },
    passphrase: manyPassphrase,
    protection: 'passphrase',
    at,
  });
  const store = vault.store;
  for (let number = 1; number <= members; number++) {
    const home: Place = anyPlace(random);
    const picture = await drawnChip(number);
    const samples = Array.from({ length: samplesEach }, () => scatteredSample(home, picture, embedder, random));
    const [ownerId] = store.members.list().map(({ id }) => id);
    const id =
      number === 1 && ownerId !== undefined
        ? ownerId
        : store.members.add({ name: `Member ${number}`, role: 'member', consent, at });
    store.samples.add(id, samples, at);
  }
}
