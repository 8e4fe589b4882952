import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { createTestBackend, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo } from '../../fixtures/two-members.ts';

const random = createRandom(4);
const [ana, stranger] = [randomEmbedding(random), randomEmbedding(random)];
const { quality } = goodFace(ana);

const portraitOf = async ({ call }: TestBackend, memberId: number): Promise<number | null> =>
  (await call('members.list', {})).find(({ id }) => id === memberId)?.portraitSampleId ?? null;

/** Adds a picture of the member; the sharper, the better it would stand for them. */
async function add({ call, engine }: TestBackend, memberId: number, sharpness: number): Promise<number> {
  engine.show(goodFace(embeddingAt(ana, 0.3, random), { quality: { ...quality, sharpness } }));
  return (await call('samples.addPhoto', { memberId, photo })).sampleId;
}

test('the picture that stands for a member stays when better ones are added and others go', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, seed } = familiar;
  const memberId = await familiar.setUp();
  const first = await add(familiar, memberId, 0.4);
  assert.equal(await portraitOf(familiar, memberId), first);
  const second = await add(familiar, memberId, 0.9);
  await seed(memberId, stranger);
  await call('samples.remove', { memberId, sampleIds: [second] });
  await add(familiar, memberId, 0.95);
  assert.equal(await portraitOf(familiar, memberId), first);
});

test('where it goes itself, the best of those that look like each other follows, until an undo brings it back', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, seed } = familiar;
  const memberId = await familiar.setUp();
  const first = await add(familiar, memberId, 0.9);
  await add(familiar, memberId, 0.4);
  const best = await add(familiar, memberId, 0.6);
  await seed(memberId, stranger);
  const { changeId } = await call('samples.remove', { memberId, sampleIds: [first] });
  assert.equal(await portraitOf(familiar, memberId), best, 'not the stranger’s, which is sharper');
  await call('changes.undo', { changeId });
  assert.equal(await portraitOf(familiar, memberId), first);
});

test('a household of before keeps whom it showed as it goes on', async (t) => {
  const familiar = await createTestBackend(t);
  const { seed } = familiar;
  const memberId = await familiar.setUp();
  await seed(memberId, embeddingAt(ana, 0.3, random));
  const shown = await portraitOf(familiar, memberId);
  await add(familiar, memberId, 0.99);
  assert.equal(await portraitOf(familiar, memberId), shown);
});
