import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { consentVersion, widePicturesSince } from '#contract/consent.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo } from '../../fixtures/two-members.ts';

const random = createRandom(9);
const ben = randomEmbedding(random);
const { quality } = goodFace(ben);

type Household = TestBackend & { readonly memberId: number };

/** Ben, a member of the household, who agreed to this wording. */
async function withBen(t: TestContext, version: number): Promise<Household> {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const consent = { by: 'self', version } as const;
  const { memberId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  return { ...familiar, memberId };
}

/** Adds a photo of Ben whose wide picture, if there is one, is this byte over and over; its sample's id. */
async function addPhoto({ call, engine, memberId }: Household, wide: number | null, sharpness = 0.8): Promise<number> {
  const shown = goodFace(embeddingAt(ben, 0.3, random), { quality: { ...quality, sharpness } });
  engine.show(wide === null ? shown : { ...shown, wide: new Uint8Array(50).fill(wide) });
  return (await call('samples.addPhoto', { memberId, photo })).sampleId;
}

const shownOf = async ({ call, memberId }: Household): Promise<readonly number[]> => {
  const picture = await call('members.picture', { memberId });
  return [picture?.bytes.length ?? 0, picture?.bytes[0] ?? 0];
};

const portraitOf = async ({ call, memberId }: Household): Promise<number | null> =>
  (await call('members.list', {})).find(({ id }) => id === memberId)?.portraitSampleId ?? null;

test('a member is shown with hair and shoulders, the gallery shows the face alone', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const sampleId = await addPhoto(familiar, 7);
  assert.deepEqual(await shownOf(familiar), [50, 7]);
  const { bytes } = await familiar.call('samples.picture', { memberId: familiar.memberId, sampleId });
  assert.deepEqual([bytes.length, bytes[0]], [16, 128]);
});

test('from the camera, too', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const { call, engine, memberId } = familiar;
  await call('enrolment.begin', { memberId });
  engine.show(goodFace(ben));
  for (let i = 0; i < 8; i++) await call('enrolment.frame', { memberId, frame });
  await call('enrolment.finish', { memberId });
  assert.deepEqual((await shownOf(familiar))[0], 400);
});

test('where there was no room for one, the face alone stands for the member', async (t) => {
  const familiar = await withBen(t, consentVersion);
  await addPhoto(familiar, null);
  assert.deepEqual(await shownOf(familiar), [16, 128]);
});

test('who agreed to an earlier wording gets none, from photo or camera, until the next one is agreed to', async (t) => {
  const familiar = await withBen(t, widePicturesSince - 1);
  const { call, memberId } = familiar;
  const before = await addPhoto(familiar, 7);
  assert.deepEqual(await shownOf(familiar), [16, 128]);
  const files = unzipSync((await call('members.export', { memberId })).bytes);
  assert.deepEqual(
    Object.keys(files).filter((name) => name.includes('wide')),
    [],
  );

  const consent = { by: 'self', version: consentVersion } as const;
  await call('members.setRole', { memberId, role: 'member', consent });
  const since = await addPhoto(familiar, 8, 0.5);
  assert.deepEqual(await shownOf(familiar), [50, 8], 'the first one takes its place');
  await call('samples.setPortrait', { memberId, sampleId: before });
  await addPhoto(familiar, 9, 0.99);
  assert.deepEqual([await portraitOf(familiar), before < since], [before, true], 'no further one does');
});

test('the first portrait has hair and shoulders before it has the best light', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const { call, engine, memberId } = familiar;
  const faces = [0.99, 0.5, 0.6].map((sharpness, i) => ({
    ...goodFace(embeddingAt(ben, 0.3, random), { quality: { ...quality, sharpness } }),
    ...(i > 0 && { wide: new Uint8Array(50).fill(i) }),
  }));
  engine.show(...faces);
  const { scanId } = await call('photos.scan', { photo });
  await call('photos.assign', { memberId, scanId, faceIds: [1, 2, 3] });
  assert.deepEqual(await shownOf(familiar), [50, 2]);
});

test('it goes with its picture, comes back by an undo, and moves with it to somebody else', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const { call, memberId } = familiar;
  const sampleId = await addPhoto(familiar, 7);
  const { changeId } = await call('samples.remove', { memberId, sampleIds: [sampleId] });
  assert.equal(await call('members.picture', { memberId }), null);
  await call('changes.undo', { changeId });
  assert.deepEqual(await shownOf(familiar), [50, 7]);
  const consent = { by: 'self', version: consentVersion } as const;
  const cleo = await call('members.add', { name: 'Cleo', role: 'member', consent });
  await call('samples.move', { memberId, sampleIds: [sampleId], toMemberId: cleo.memberId });
  assert.deepEqual(await shownOf({ ...familiar, memberId: cleo.memberId }), [50, 7]);
});

test('none is made of a face that signs in, is refused or is proposed', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const { call, engine, memberId } = familiar;
  for (let i = 0; i < 3; i++) await addPhoto(familiar, null);
  let made = 0;
  const { keepWide } = engine;
  Object.assign(engine, {
    keepWide: (...asked: Parameters<typeof keepWide>) => {
      made++;
      return keepWide(...asked);
    },
  });
  await call('settings.set', { attemptFaces: 'all', learnOverTime: true });
  for (const face of [embeddingAt(ben, 0.4, random), randomEmbedding(random)]) {
    await call('session.lock', {});
    await signInAs(familiar, face);
    await setImmediate();
    if ((await call('app.state', {})).phase === 'signedIn') await call('session.lock', {});
    await call('session.passphrase', { passphrase });
  }
  assert.ok(
    (await call('attempts.list', { limit: 9 })).some(({ hasFace }) => hasFace),
    'faces of attempts were kept',
  );
  assert.equal(made, 0);
  await call('enrolment.begin', { memberId });
  engine.show(goodFace(ben));
  for (let i = 0; i < 8; i++) await call('enrolment.frame', { memberId, frame });
  assert.ok(made > 0, 'an enrolment makes them');
});

test('a member takes it along', async (t) => {
  const familiar = await withBen(t, consentVersion);
  const { call, memberId } = familiar;
  const [wide, bare] = [await addPhoto(familiar, 7), await addPhoto(familiar, null)];
  const files = unzipSync((await call('members.export', { memberId })).bytes);
  assert.deepEqual(files[`pictures/${wide}-wide.webp`], new Uint8Array(50).fill(7));
  const described = JSON.parse(strFromU8(files['pictures.json'] ?? new Uint8Array()));
  assert.deepEqual(
    described.map(({ id, wideFile }: { id: number; wideFile: string | null }) => [id, wideFile]),
    [
      [wide, `pictures/${wide}-wide.webp`],
      [bare, null],
    ],
  );
});
