import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { LivenessLevel } from '#contract/liveness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { freshForMs } from '#core/sign-in/session.ts';
import type { Play } from '../../core/liveness/traces.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { blinking, playBeforeCamera } from '../../fixtures/play-before-camera.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(31);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
const pin = '739204';
const still: Play = () => ({});

type Household = TestBackend & { readonly anaId: number; readonly benId: number };

/** Ana, the owner, and Ben, who is signed in by a face that blinked, or by a still one where that is enough. */
async function benSignedIn(t: TestContext, liveness: LivenessLevel): Promise<Household> {
  const familiar = await createTestBackend(t, { liveness, draw: () => 0 });
  const ids = await setUpTwoMembers(familiar, ana, ben);
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  if (liveness === 'off') await signInAs(familiar, ben);
  else await playBeforeCamera(familiar, blinking, { who: () => embeddingAt(ben, 0.1, random) });
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === ids.benId);
  return { ...familiar, ...ids };
}

/** Five minutes pass, in which the screen is used. */
async function laterOn({ call, clock }: TestBackend): Promise<void> {
  clock.advance(freshForMs / 2);
  await call('session.touch', {});
  clock.advance(freshForMs / 2);
}

/** Somebody plays before the camera that looks whether it is Ben; the last view. */
async function show(familiar: Household, person: Play, face: Float32Array): Promise<SignInView | undefined> {
  const { call, benId: memberId } = familiar;
  await call('proof.begin', { memberId });
  const views = await playBeforeCamera(familiar, person, {
    who: () => embeddingAt(face, 0.1, random),
    look: (seen) => call('proof.frame', { memberId, frame: seen }),
  });
  return views.at(-1);
}

const isFresh = async ({ call }: TestBackend): Promise<boolean> => {
  const state = await call('app.state', {});
  return state.phase === 'signedIn' && state.freshUntil !== null;
};

test('who comes to a member’s open screen leaves no way in, takes nothing away and nothing along', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  const { benId: memberId, call, refusal } = familiar;
  const [own] = await call('samples.list', { memberId });
  const sampleIds = [own?.id];
  await call('pin.set', { memberId, pin });
  await call('enrolment.begin', { memberId });
  await call('members.export', { memberId });
  const { scanId } = await call('photos.scan', { photo });
  await laterOn(familiar);
  for (const [name, input] of [
    ['pin.set', { memberId, pin: '480391' }],
    ['pin.remove', { memberId }],
    ['enrolment.begin', { memberId }],
    ['enrolment.finish', { memberId }],
    ['samples.addPhoto', { memberId, photo }],
    ['samples.remove', { memberId, sampleIds }],
    ['samples.setInUse', { memberId, sampleIds, inUse: false }],
    ['samples.setInUse', { memberId, sampleIds, inUse: true }],
    ['photos.assign', { memberId, scanId, faceIds: [1] }],
    ['attempts.claim', { memberId, attemptId: 1 }],
    ['members.rename', { memberId, name: 'Eve' }],
    ['members.export', { memberId }],
  ] as const)
    assert.equal(await refusal(name, input), 'notAllowed', name);
  assert.equal((await call('samples.list', { memberId })).length, 1, 'to look asks for nothing');
});

test('a sign-in by PIN or by a face with signs of life is fresh for five minutes, by a still face it is not', async (t) => {
  const blinked = await benSignedIn(t, 'standard');
  assert.ok(await isFresh(blinked));
  await blinked.call('pin.set', { memberId: blinked.benId, pin });
  await blinked.call('session.lock', {});
  await blinked.call('session.pin', { name: 'Ben', pin });
  assert.ok(await isFresh(blinked));
  await laterOn(blinked);
  assert.ok(!(await isFresh(blinked)));
  const photographed = await benSignedIn(t, 'off');
  assert.ok(!(await isFresh(photographed)));
  assert.equal(await photographed.refusal('pin.set', { memberId: photographed.benId, pin }), 'notAllowed');
});

test('a member shows their face again and goes on', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  const { call, benId: memberId } = familiar;
  assert.deepEqual(await call('proof.ways', { memberId }), { face: true, pin: false });
  await laterOn(familiar);
  const seen = await show(familiar, blinking, ben);
  assert.ok(seen?.state === 'match' && seen.name === 'Ben');
  await call('pin.set', { memberId, pin });
  assert.deepEqual(await call('proof.ways', { memberId }), { face: true, pin: true });
  const outcomes = (await call('attempts.list', { limit: 9 })).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ['match'], 'only the sign-in is on record');
});

test('the face has to show signs of life also where the lock screen asks for none', async (t) => {
  const familiar = await benSignedIn(t, 'off');
  assert.equal((await show(familiar, still, ben))?.state, 'notLive');
  assert.ok(!(await isFresh(familiar)));
  assert.equal((await show(familiar, blinking, ben))?.state, 'match');
  assert.ok(await isFresh(familiar));
});

test('another member’s face is not told from a stranger’s, and each refusal counts as one of the lock screen', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  await laterOn(familiar);
  const told = [];
  for (const face of [ana, stranger, ana, stranger]) {
    const seen = await show(familiar, blinking, face);
    assert.ok(seen?.state === 'noMatch', seen?.state);
    told.push(seen.attemptsLeft);
  }
  assert.deepEqual(told, [4, 3, 2, 1]);
  await show(familiar, blinking, ana);
  assert.equal((await show(familiar, blinking, ben))?.state, 'lockedOut');
  assert.ok(!(await isFresh(familiar)));
  await familiar.call('session.lock', {});
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.ways.face.pausedUntil !== null);
});

test('the PIN shows it as well, under the limit of the lock screen', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  const { call, refusal, benId: memberId } = familiar;
  await call('pin.set', { memberId, pin });
  await laterOn(familiar);
  assert.equal(await refusal('session.confirmPin', { pin: '480391' }), 'wrongPassphrase');
  assert.ok(!(await isFresh(familiar)));
  await call('session.confirmPin', { pin });
  await call('pin.set', { memberId, pin: '480391' });
  await laterOn(familiar);
  for (let i = 0; i < 5; i++) assert.equal(await refusal('session.confirmPin', { pin }), 'wrongPassphrase');
  assert.equal(await refusal('session.confirmPin', { pin: '480391' }), 'paused');
});

test('an owner vouches for a member with the passphrase, which gives the member nothing of an owner', async (t) => {
  const familiar = await benSignedIn(t, 'off');
  const { call, refusal, benId: memberId, anaId } = familiar;
  assert.equal(await refusal('session.confirm', { passphrase: 'not this one' }), 'wrongPassphrase');
  assert.equal(await refusal('pin.set', { memberId, pin }), 'notAllowed');
  await call('session.confirm', { passphrase });
  await call('pin.set', { memberId, pin });
  for (const name of ['members.health', 'security.keys']) assert.equal(await refusal(name, {}), 'notAllowed');
  assert.equal(await refusal('members.remove', { memberId: anaId }), 'notAllowed');
  assert.equal(await refusal('samples.list', { memberId: anaId }), 'notAllowed');
});

test('who has no picture in use is looked at by no camera, and nothing is counted', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  const { call, benId: memberId } = familiar;
  const [own] = await call('samples.list', { memberId });
  await call('samples.setInUse', { memberId, sampleIds: [own?.id ?? 0], inUse: false });
  assert.deepEqual(await call('proof.ways', { memberId }), { face: false, pin: false });
  for (let i = 0; i < 40; i++) {
    assert.equal((await call('proof.frame', { memberId, frame })).state, 'nobodyEnrolled');
    familiar.clock.advance(100);
  }
  assert.deepEqual(
    (await call('attempts.list', { limit: 9 })).map(({ outcome }) => outcome),
    ['match'],
  );
});

test('a look that the lock overtakes shows nothing', async (t) => {
  const familiar = await benSignedIn(t, 'standard');
  const { backend, call, benId: memberId } = familiar;
  const looking = backend.dispatcher.call('proof.frame', { memberId, frame });
  await call('session.lock', {});
  const answer = await looking;
  assert.ok(!answer.ok && answer.error.code === 'notAllowed');
});
