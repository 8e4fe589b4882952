import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { normalise } from '#core/recognition/embedding.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(17);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
const anotherAna = (): Float32Array => embeddingAt(ana, 0.25, random);

/** Ana and Ben, and Ben is signed in by his face. */
async function benSignedIn(familiar: TestBackend): Promise<{ anaId: number; benId: number }> {
  const ids = await setUpTwoMembers(familiar, ana, ben);
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  return ids;
}

const countOf = async ({ call }: TestBackend, memberId: number): Promise<number> =>
  (await call('samples.list', { memberId })).length;

test('a member files nobody else’s face under their own name, so that the other still signs in', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await benSignedIn(familiar);
  familiar.engine.show(goodFace(anotherAna()));
  assert.equal(await familiar.refusal('samples.addPhoto', { memberId: benId, photo }), 'conflict');
  familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)), goodFace(anotherAna()));
  const { scanId } = await familiar.call('photos.scan', { photo });
  assert.equal(await familiar.refusal('photos.assign', { memberId: benId, scanId, faceIds: [1, 2] }), 'conflict');
  assert.equal(await countOf(familiar, benId), 1);
  await familiar.call('session.lock', {});
  await signInAs(familiar, embeddingAt(ana, 0.1, random));
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === anaId);
});

test('a member goes on adding pictures of themselves, resembling somebody or nobody', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await benSignedIn(familiar);
  for (const own of [embeddingAt(ben, 0.3, random), embeddingAt(ben, 0.7, random)]) {
    familiar.engine.show(goodFace(own));
    await familiar.call('samples.addPhoto', { memberId: benId, photo });
  }
  assert.equal(await countOf(familiar, benId), 3);
});

test('a member’s guided enrolment takes no picture of somebody else, and says whom to ask', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await benSignedIn(familiar);
  await familiar.call('enrolment.begin', { memberId: benId });
  familiar.engine.show(goodFace(anotherAna()));
  const views = [1, 2, 3].map(() => familiar.call('enrolment.frame', { memberId: benId, frame }));
  assert.deepEqual(
    (await Promise.all(views)).map(({ guidance }) => guidance),
    ['resemblesOther', 'resemblesOther', 'resemblesOther'],
  );
  assert.equal(await familiar.refusal('enrolment.finish', { memberId: benId }), 'tooPoor');
});

test('a member whose own picture resembles somebody else is not told whom', async (t) => {
  const familiar = await createTestBackend(t);
  const brother = embeddingAt(ana, 0.6, random);
  const own = normalise(brother.map((value, index) => 0.55 * value + 0.45 * (ana[index] ?? 0)));
  const { benId } = await setUpTwoMembers(familiar, ana, brother);
  familiar.engine.show(goodFace(own));
  const look = async (): Promise<string | null> => {
    await familiar.call('enrolment.begin', { memberId: benId });
    for (let i = 0; i < 10; i += 1) {
      const { captured, resembles } = await familiar.call('enrolment.frame', { memberId: benId, frame });
      if (captured.length > 0) return resembles;
      familiar.clock.advance(200);
    }
    return assert.fail('nothing was captured');
  };
  assert.equal(await look(), 'Ana');
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, brother);
  familiar.engine.show(goodFace(own));
  assert.equal(await look(), null);
  assert.deepEqual(
    await familiar
      .call('samples.addPhoto', { memberId: benId, photo })
      .then(({ resembles, duplicate }) => [resembles, duplicate]),
    [null, false],
  );
});

test('with no picture of their own left, a member may be a new face but not another member’s', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await benSignedIn(familiar);
  const [only] = await familiar.call('samples.list', { memberId: benId });
  await familiar.call('samples.remove', { memberId: benId, sampleIds: [only?.id ?? 0] });
  for (const other of [anotherAna(), embeddingAt(ana, 0.45, random)]) {
    familiar.engine.show(goodFace(other));
    assert.equal(await familiar.refusal('samples.addPhoto', { memberId: benId, photo }), 'conflict');
  }
  familiar.engine.show(goodFace(stranger));
  await familiar.call('samples.addPhoto', { memberId: benId, photo });
});

test('what was filed under a member and set aside is not brought back by the member', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await setUpTwoMembers(familiar, ana, ben);
  const sampleId = await familiar.seed(benId, anotherAna());
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [sampleId], inUse: false });
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  assert.equal(
    await familiar.refusal('samples.setInUse', { memberId: benId, sampleIds: [sampleId], inUse: true }),
    'conflict',
  );
});
