import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { consent, createTestBackend, frame } from '../../fixtures/test-backend.ts';

const random = createRandom(27);
const photo = Uint8Array.of(1, 2, 3);

/** Turned, lifted and lowered by so much, some of them near to where one look ends and the next begins. */
const poses = [
  [-14, -3],
  [14, -16],
  [2, 13],
  [-3, -25],
  [1, -12],
  [11, 10],
  [30, -8],
] as const;

test('a picture keeps what it is called whichever of its neighbours are moved, set aside or removed', async (t) => {
  const familiar = await createTestBackend(t);
  const anaId = await familiar.setUp();
  const nina = await familiar.call('members.add', { name: 'Nina', role: 'member', consent });
  const face = randomEmbedding(random);
  const ids: number[] = [];
  for (const [yaw, pitch] of poses) {
    familiar.engine.show({ ...goodFace(embeddingAt(face, 0.3, random)), pose: { yaw, pitch, roll: 0 } });
    ids.push((await familiar.call('samples.addPhoto', { memberId: nina.memberId, photo })).sampleId);
  }
  const called = async () => {
    const lists = [anaId, nina.memberId].map((memberId) => familiar.call('samples.list', { memberId }));
    return new Map((await Promise.all(lists)).flat().map(({ id, kind }) => [id, kind]));
  };
  const first = await called();
  assert.equal(new Set([...first.values()].map(({ look }) => look)).size, 5, 'every look is there');
  const unchanged = async (what: string): Promise<void> => {
    for (const [id, kind] of await called()) assert.deepEqual(kind, first.get(id), `${what}, picture ${id}`);
  };

  for (const [index, sampleId] of ids.entries()) {
    const sampleIds = [sampleId];
    const { memberId } = nina;
    if (index % 3 === 0) await familiar.call('samples.move', { memberId, sampleIds, toMemberId: anaId });
    else if (index % 3 === 1) await familiar.call('samples.setInUse', { memberId, sampleIds, inUse: false });
    else await familiar.call('samples.remove', { memberId, sampleIds });
    await unchanged(`after ${index}`);
  }
});

test('a picture of a guided enrolment stays what it was captured as, even without the straight one', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  const face = randomEmbedding(random);
  await familiar.call('enrolment.begin', { memberId });
  for (const pitch of [-15, -5]) {
    familiar.engine.show({ ...goodFace(embeddingAt(face, 0.3, random)), pose: { yaw: 0, pitch, roll: 0 } });
    for (const _ of ['seen', 'confirmed']) await familiar.call('enrolment.frame', { memberId, frame });
  }
  await familiar.call('enrolment.finish', { memberId });
  const [straight, lifted] = await familiar.call('samples.list', { memberId });
  assert.deepEqual([straight?.kind.look, lifted?.kind.look], ['front', 'up']);
  await familiar.call('samples.remove', { memberId, sampleIds: [straight?.id as number] });
  const { poses, missing } = await familiar.call('samples.coverage', { memberId });
  assert.equal(poses.find(({ pose }) => pose === 'up')?.count, 1);
  assert.deepEqual(missing, ['front', 'left', 'right', 'down']);
});
