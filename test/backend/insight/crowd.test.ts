import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { gapAround } from '#core/recognition/crowd.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { meanEmbedding, normalise } from '#core/recognition/embedding.ts';
import { embeddingLengthOf, openLatentSpace } from '#core/recognition/latent-space.ts';
import { embeddingAt } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { smallCrowd } from '../../fixtures/small-crowd.ts';
import { consent, createTestBackend, type TestBackend } from '../../fixtures/test-backend.ts';

const photo = Uint8Array.of(1, 2, 3);
const length = embeddingLengthOf(shippedEmbedder);
const crowd = smallCrowd(length);
const space = openLatentSpace({ embedder: shippedEmbedder, crowd });
const random = createRandom(11);

/** A face this far along the crowd's first axis: at .5 most strangers stand. */
const faceAt = (along: number): Float32Array =>
  normalise(Float32Array.from({ length }, (_, i) => (i === 0 ? along : i === 5 ? 1 : 0)));

async function addPhoto(familiar: TestBackend, memberId: number, embedding: Float32Array): Promise<number> {
  familiar.engine.show(goodFace(embedding));
  return (await familiar.call('samples.addPhoto', { memberId, photo })).sampleId;
}

test('the crowd is shown with every member among it, and how near strangers come to each', async (t) => {
  const familiar = await createTestBackend(t, { space });
  const anaId = await familiar.setUp();
  const alone = await familiar.call('crowd.get', {});
  assert.deepEqual([alone?.members, alone?.strangers.length, alone?.usualGap], [[], 400, 1.1]);

  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  const [amid, aside] = [faceAt(1), faceAt(-0.1)];
  await addPhoto(familiar, anaId, amid);
  const bens = [
    await addPhoto(familiar, benId, aside),
    await addPhoto(familiar, benId, embeddingAt(aside, 0.2, random)),
  ];
  const shown = await familiar.call('crowd.get', {});
  assert.deepEqual(shown?.strangers, alone?.strangers);
  const [ana, ben] = shown?.members ?? [];
  assert.deepEqual([ana?.name, ben?.name], ['Ana', 'Ben']);
  assert.ok((ana?.gap ?? 9) < (ben?.gap ?? 0) - 0.1, `${ana?.gap} and ${ben?.gap}`);
  assert.ok(Math.abs((ana?.x ?? 0) - Math.SQRT1_2) < 0.01 && Math.abs(ana?.y ?? 1) < 0.01);

  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: bens, inUse: false });
  const without = await familiar.call('crowd.get', {});
  assert.deepEqual(without?.members, [ana]);
});

test('a gap is told as it is, and beside it what is added to distances, which is less of a large one', async (t) => {
  const familiar = await createTestBackend(t, { space });
  const anaId = await familiar.setUp();
  const amid = faceAt(4);
  await addPhoto(familiar, anaId, amid);
  const shown = await familiar.call('crowd.get', {});
  const [{ gap, handicap } = { gap: 0, handicap: 0 }] = shown?.members ?? [];
  assert.ok(Math.abs(gap - gapAround(amid, crowd)) < 0.006 && Math.abs(handicap - space.handicapOf(amid)) < 0.006);
  assert.ok(crowd.usualGap - gap > handicap + 0.05, `${crowd.usualGap - gap} and ${handicap}`);
});

test('of faces no more than a place on the plane, a gap and a handicap is told, in hundredths', async (t) => {
  const familiar = await createTestBackend(t, { space });
  const anaId = await familiar.setUp();
  await addPhoto(familiar, anaId, embeddingAt(faceAt(1), 0.3, random));
  const shown = await familiar.call('crowd.get', {});
  const [{ memberId, name, ...told } = { memberId: 0, name: '' }] = shown?.members ?? [];
  assert.deepEqual([memberId, name, Object.keys(told).sort()], [anaId, 'Ana', ['gap', 'handicap', 'x', 'y']]);
  for (const value of Object.values(told)) assert.equal(value, Math.round(100 * value) / 100);
});

test('where the embedder has no crowd there is no picture', async (t) => {
  const plain = openLatentSpace({ embedder: shippedEmbedder, crowd: null });
  const familiar = await createTestBackend(t, { space: plain });
  await familiar.setUp();
  assert.equal(await familiar.call('crowd.get', {}), null);
});

test('the map draws the limit of a member nearer where strangers come near, and comparing two faces counts it, too', async (t) => {
  const familiar = await createTestBackend(t, { space });
  const plain = await createTestBackend(t);
  const one = faceAt(1);
  const other = embeddingAt(one, 0.3, random);
  const seen = async (backend: TestBackend) => {
    const memberId = await backend.setUp();
    const [first, second] = [await addPhoto(backend, memberId, one), await addPhoto(backend, memberId, other)];
    const { members } = await backend.call('map.get', { projection: 'pca', isTuned: false });
    const compared = await backend.call('compare.faces', {
      a: { kind: 'sample', memberId, sampleId: first },
      b: { kind: 'sample', memberId, sampleId: second },
    });
    return { limit: members[0]?.limit ?? 0, distance: compared.distance };
  };
  const [judged, asIs] = [await seen(familiar), await seen(plain)];
  assert.ok(Math.abs(asIs.limit - judged.limit - space.handicapOf(meanEmbedding([one, other]))) < 1e-6);
  // Told in hundredths of the threshold, each of the two distances may be a step off.
  const step = 0.01;
  const handicap = (space.handicapOf(one) + space.handicapOf(other)) / 2;
  assert.ok(handicap > 0.05 && Math.abs(judged.distance - asIs.distance - handicap) < 2 * step);
});
