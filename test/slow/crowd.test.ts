import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { median } from '#core/numerics/averages.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { distance, type Embedding } from '#core/recognition/embedding.ts';
import { embeddingLengthOf } from '#core/recognition/latent-space.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { placesWith, shippedPlaces } from '#engine/models/net-places.ts';
import { readCrowd } from '#engine/models/read-crowd.ts';
import { drawStranger } from '../fixtures/drawn-stranger.ts';
import { sharedData, skipWithout } from '../fixtures/shared-data.ts';
import { shipped } from '../fixtures/shipped-space.ts';

const root = join(import.meta.dirname, '..', '..');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Every so many people of a set the crowd was fitted on. */
const every = 12;

/** One picture each of some people of a set, embedded as the crowd was fitted on them: as queries. */
async function someQueries(folder: string): Promise<Embedding[]> {
  const models = join(root, 'models');
  const nets = placesWith(shippedEmbedder, shippedPlaces(models, await readManifest(models)));
  const engine = createEngine({ launch: createNodeLauncher(), nets, space: shipped, log: silent });
  const queries: Embedding[] = [];
  const people = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of people.filter((_, i) => i % every === 0)) {
    const [picture] = readdirSync(join(folder, name)).toSorted();
    const bytes = Uint8Array.from(readFileSync(join(folder, name, picture ?? '')));
    const [face] = (await engine.analyse({ kind: 'file', bytes })).faces;
    if (face) queries.push(face.embedding);
  }
  await engine.close();
  return queries;
}

const nearest = (place: Embedding, others: readonly Embedding[]): number =>
  Math.min(...others.map((other) => distance(place, other)));

test('nobody of the crowd lies nearer to a real picture than real strangers lie to each other', {
  skip: skipWithout('groups'),
}, async (t) => {
  const real = await someQueries(sharedData('groups') ?? '');
  const { crowd } = await readCrowd(join(root, 'assets', 'crowd.json'), embeddingLengthOf(shippedEmbedder));
  const random = createRandom(1);
  const drawn = crowd.kinds.flatMap((kind) => Array.from({ length: 60 }, () => drawStranger(crowd, kind, random)));
  const amongReal = real.map((place) =>
    nearest(
      place,
      real.filter((other) => other !== place),
    ),
  );
  const toReal = drawn.map((place) => nearest(place, real));
  const said = `drawn ${Math.min(...toReal).toFixed(3)}, ${median(toReal).toFixed(3)}; real ${Math.min(...amongReal).toFixed(3)}, ${median(amongReal).toFixed(3)}`;
  t.diagnostic(said);
  assert.ok(real.length > 100, said);
  assert.ok(median(toReal) > median(amongReal) - 0.02, said);
  assert.ok(Math.min(...toReal) > Math.min(...amongReal), said);
});
