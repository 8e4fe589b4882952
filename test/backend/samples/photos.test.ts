import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(91);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];

const household = (familiar: TestBackend) => setUpTwoMembers(familiar, ana, ben);

test('offers each face of a group photo to whoever it looks like, and says what is known or not good enough', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  const blurred = goodFace(stranger);
  familiar.engine.show(
    goodFace(embeddingAt(ben, 0.25, random)),
    goodFace(ana),
    { ...blurred, quality: { ...blurred.quality, sharpness: 0.01 } },
    goodFace(stranger),
  );
  const { faces, preview } = await familiar.call('photos.scan', { photo });
  assert.deepEqual(preview, { type: 'image/webp', bytes: Uint8Array.of(9, 9) });
  assert.deepEqual(
    faces.map(({ suggestion, knownSince, failing }) => [
      suggestion?.isMatch === true ? suggestion.name : null,
      knownSince !== null,
      failing,
    ]),
    [
      ['Ben', false, []],
      ['Ana', true, []],
      [null, false, ['blurred']],
      [null, false, []],
    ],
  );
  assert.equal(faces[0]?.suggestion?.memberId, benId);
});

test('adds the chosen faces to a member, leaves out what the member has, and can be undone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)), goodFace(ben));
  const { scanId } = await familiar.call('photos.scan', { photo });
  const { added, duplicates, changeId } = await familiar.call('photos.assign', {
    memberId: benId,
    scanId,
    faceIds: [1, 2],
  });
  assert.deepEqual([added, duplicates], [1, 1]);
  assert.equal((await familiar.call('samples.list', { memberId: benId })).length, 2);
  assert.deepEqual(await familiar.call('photos.assign', { memberId: benId, scanId, faceIds: [1] }), {
    added: 0,
    duplicates: 1,
    changeId: null,
  });
  await familiar.call('changes.undo', { changeId: changeId ?? 0 });
  assert.equal((await familiar.call('samples.list', { memberId: benId })).length, 1);
});

test('adds no face that is not good enough, whatever is asked for', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  const other = goodFace(embeddingAt(ben, 0.3, random));
  familiar.engine.show(
    { ...other, quality: { ...other.quality, sharpness: 0.01 } },
    goodFace(embeddingAt(ben, 0.25, random)),
  );
  const { scanId } = await familiar.call('photos.scan', { photo });
  assert.equal(await familiar.refusal('photos.assign', { memberId: benId, scanId, faceIds: [2, 1] }), 'tooPoor');
  assert.equal((await familiar.call('samples.list', { memberId: benId })).length, 1);
  await familiar.call('photos.assign', { memberId: benId, scanId, faceIds: [2] });
});

test('tells a member about themselves alone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  familiar.engine.show(goodFace(ana), goodFace(ben));
  const { faces, scanId } = await familiar.call('photos.scan', { photo });
  assert.deepEqual(
    faces.map(({ suggestion, knownSince }) => [suggestion?.memberId, suggestion?.isMatch, knownSince !== null]),
    [
      [benId, false, false],
      [benId, true, true],
    ],
  );
  assert.equal(await familiar.refusal('photos.assign', { memberId: 1, scanId, faceIds: [1] }), 'notAllowed');
});

test('forgets the faces of a photo when the session ends, and after a quarter of an hour', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)));
  const before = await familiar.call('photos.scan', { photo });
  assert.equal(
    await familiar.refusal('photos.assign', { memberId: benId, scanId: before.scanId, faceIds: [2] }),
    'notFound',
  );
  await familiar.call('session.lock', {});
  await familiar.call('session.passphrase', { passphrase });
  assert.equal(
    await familiar.refusal('photos.assign', { memberId: benId, scanId: before.scanId, faceIds: [1] }),
    'notFound',
  );
  const later = await familiar.call('photos.scan', { photo });
  for (let minute = 0; minute < 16; minute++) {
    familiar.clock.advance(60_000);
    await familiar.call('session.touch', {});
  }
  await familiar.call('session.confirm', { passphrase });
  assert.equal(
    await familiar.refusal('photos.assign', { memberId: benId, scanId: later.scanId, faceIds: [1] }),
    'notFound',
  );
});

test('numbers the faces of a photo from left to right, as they lie', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const at = (x: number) => ({ ...goodFace(stranger), box: { ...goodFace(stranger).box, x } });
  familiar.engine.show(at(300), at(20), at(150));
  const { faces } = await familiar.call('photos.scan', { photo });
  const places = faces.map(({ box }) => box.x);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    faces.map(({ faceId }) => faceId),
    [1, 2, 3],
  );
});

test('says since when a picture is known', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId } = await household(familiar);
  const [sample] = await familiar.call('samples.list', { memberId: anaId });
  familiar.clock.advance(60_000);
  familiar.engine.show(goodFace(ana));
  const { faces } = await familiar.call('photos.scan', { photo });
  assert.equal(faces[0]?.knownSince, sample?.createdAt);
});
