import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { createTestBackend, frame } from '../../fixtures/test-backend.ts';

const random = createRandom(31);
const faceOf = (embedding: Float32Array, brightness: number) => {
  const face = goodFace(embedding);
  return { ...face, quality: { ...face.quality, brightness } };
};

test('a face that is rather dark is asked about while it is in view, and taken after a yes', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  const poses = ['front'] as const;
  await familiar.call('enrolment.begin', { memberId, poses: [...poses] });
  familiar.engine.show(faceOf(randomEmbedding(random), 42));
  for (let i = 0; i < 3; i += 1) {
    const view = await familiar.call('enrolment.frame', { memberId, frame });
    assert.deepEqual([view.guidance, view.captured], ['ratherDark', []]);
  }
  await familiar.call('enrolment.frame', { memberId, frame, inAnyLight: true });
  const { captured } = await familiar.call('enrolment.frame', { memberId, frame, inAnyLight: true });
  assert.deepEqual(captured, poses);
  await familiar.call('enrolment.finish', { memberId });
  const analysis = await familiar.call('samples.analysis', { memberId });
  assert.ok(JSON.stringify(analysis).includes('tooDark'), 'what was asked about is called dark afterwards');
});

test('a face that could not sign in is too dark in any light', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  await familiar.call('enrolment.begin', { memberId });
  familiar.engine.show(faceOf(randomEmbedding(random), 20));
  for (const more of [{}, { inAnyLight: true }] as const)
    assert.equal((await familiar.call('enrolment.frame', { memberId, frame, ...more })).guidance, 'tooDark');
});

test('what is enrolled without a word is not called dark afterwards', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  await familiar.call('enrolment.begin', { memberId, poses: ['front'] });
  familiar.engine.show(faceOf(randomEmbedding(random), 51));
  for (let i = 0; i < 2; i += 1) await familiar.call('enrolment.frame', { memberId, frame });
  await familiar.call('enrolment.finish', { memberId });
  const [sample] = await familiar.call('samples.list', { memberId });
  assert.equal(sample?.kind.lighting, 'even');
  const health = await familiar.call('members.ownHealth', { memberId });
  assert.ok(!JSON.stringify([health, await familiar.call('samples.analysis', { memberId })]).match(/Dark/));
});
