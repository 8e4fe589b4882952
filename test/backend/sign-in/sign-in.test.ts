import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import {
  createTestBackend,
  createTestClock,
  frame,
  passphrase,
  type TestBackend,
} from '../../fixtures/test-backend.ts';
import { noisy } from '../../fixtures/webcam-frame.ts';
import { createMemoryKeeper } from '../../storage/secrets/memory-keeper.ts';

const random = createRandom(31);
const ana = randomEmbedding(random);
const stranger = randomEmbedding(random);
const near = (embedding: Float32Array) => goodFace(embeddingAt(embedding, 0.15, random));

/** A locked household whose owner Ana has one enrolled photo, ready for an attempt. */
async function lockedHousehold(
  t: TestContext,
  options: Parameters<typeof createTestBackend>[1] = {},
): Promise<TestBackend & { ownerId: number }> {
  const familiar = await createTestBackend(t, options);
  const ownerId = await familiar.setUp();
  familiar.engine.show(goodFace(ana));
  await familiar.call('samples.addPhoto', { memberId: ownerId, photo: Uint8Array.of(1) });
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  return { ...familiar, ownerId };
}

/** Sends frames 100 ms apart; the last view. */
async function frames({ call, clock }: TestBackend, count: number, picture = frame): Promise<SignInView> {
  let view = await call('signIn.frame', noisy(picture));
  for (let i = 1; i < count && view.state !== 'match'; i++) {
    clock.advance(100);
    view = await call('signIn.frame', noisy(picture));
  }
  clock.advance(100);
  return view;
}

/** A stranger is refused so many times. */
async function failAttempts(familiar: TestBackend, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await familiar.call('signIn.begin', {});
    familiar.engine.show(near(stranger));
    await frames(familiar, 20);
  }
}

test('an enrolled face signs in, by name, and the attempt is on record', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  const view = await frames(familiar, 5);
  assert.equal(view.state === 'match' && view.name, 'Ana');
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === familiar.ownerId && state.how === 'face');
  const [attempt] = await familiar.call('attempts.list', { limit: 1 });
  assert.equal(attempt?.outcome, 'match');
  assert.equal(attempt.memberName, 'Ana');
  assert.ok((attempt.distance ?? 2) < (attempt.threshold ?? 0));
});

test('a face that signs in gives no right to do what needs the passphrase', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  await frames(familiar, 5);
  assert.equal(await familiar.refusal('members.remove', { memberId: familiar.ownerId }), 'notAllowed');
  await familiar.call('session.confirm', { passphrase });
  assert.equal(await familiar.refusal('members.remove', { memberId: familiar.ownerId }), 'conflict');
});

test('a stranger is refused and learns how many attempts are left', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(stranger));
  const view = await frames(familiar, 20);
  assert.equal(view.state === 'noMatch' && view.attemptsLeft, 4);
  assert.equal((await familiar.call('app.state', {})).phase, 'locked');
});

test('five refused attempts pause face sign-in; the passphrase stays and ends the pause', async (t) => {
  const familiar = await lockedHousehold(t);
  await failAttempts(familiar, 5);
  familiar.engine.show(near(ana));
  const view = await frames(familiar, 3);
  assert.equal(view.state, 'lockedOut');
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && (state.ways.face.pausedUntil ?? 0) > familiar.clock.now());
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  assert.equal((await frames(familiar, 5)).state, 'match');
});

test('the pause survives a restart that the device opens by itself', async (t) => {
  const options = { dataDir: tempDir(t), clock: createTestClock(), keeper: createMemoryKeeper() };
  const first = await lockedHousehold(t, options);
  await failAttempts(first, 5);
  await first.backend.close();

  const second = await createTestBackend(t, options);
  const state = await second.call('app.state', {});
  assert.ok(state.phase === 'locked' && (state.ways.face.pausedUntil ?? 0) > options.clock.now());
  second.engine.show(near(ana));
  assert.equal((await frames(second, 5)).state, 'lockedOut');
  options.clock.advance(31_000);
  await second.call('signIn.begin', {});
  assert.equal((await frames(second, 5)).state, 'match');
});

test('an attempt that ends with the app counts as failed, so that restarting gains no tries', async (t) => {
  const options = { dataDir: tempDir(t), clock: createTestClock(), keeper: createMemoryKeeper() };
  let familiar: TestBackend = await lockedHousehold(t, options);
  for (let i = 0; i < 5; i++) {
    familiar.engine.show(near(stranger));
    await frames(familiar, 4);
    await familiar.backend.close();
    familiar = await createTestBackend(t, options);
    await familiar.call('signIn.begin', {});
  }
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.ways.face.pausedUntil !== null);
});

test('frames that were under way when the pause began sign nobody in', async (t) => {
  const familiar = await lockedHousehold(t);
  await failAttempts(familiar, 4);
  await familiar.call('signIn.begin', {});
  familiar.engine.show(near(stranger));
  await frames(familiar, 15);
  familiar.clock.advance(200);
  let answered = 0;
  familiar.engine.beforeAnswer = () => {
    if (++answered === 4) familiar.engine.show(near(ana));
  };
  const [first, ...late] = await Promise.all(Array.from({ length: 12 }, () => familiar.call('signIn.frame', frame)));
  assert.equal(first?.state, 'noMatch');
  assert.ok(
    late.every((view) => view.state === 'lockedOut'),
    late.map((view) => view.state).join(),
  );
});

test("signing in with one's own face does not wipe out the tries at someone else's", async (t) => {
  const familiar = await lockedHousehold(t);
  for (let round = 0; round < 13; round++) {
    await failAttempts(familiar, 4);
    await familiar.call('signIn.begin', {});
    familiar.engine.show(near(ana));
    await frames(familiar, 5);
    if ((await familiar.call('app.state', {})).phase === 'signedIn') await familiar.call('session.lock', {});
  }
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.ways.face.disabled);
});

test('after a manual lock the same face is not signed straight back in until it asks to be', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  await frames(familiar, 5);
  await familiar.call('session.lock', {});
  assert.equal((await frames(familiar, 30)).state, 'needsIntent');
  await familiar.call('signIn.begin', {});
  assert.equal((await frames(familiar, 5)).state, 'match');
});

test('a screen locked to try it looks at once, also at the face that was just there', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  await frames(familiar, 5);
  await familiar.call('session.lock', { forTrial: true });
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.reason === 'trial');
  assert.equal((await frames(familiar, 5)).state, 'match');
});

test('a covered lens does not undo a lock by hand; leaving the view does', async (t) => {
  const familiar = await lockedHousehold(t);
  const show = (brightness: number) => ({ ...frame, data: new Uint8Array(frame.data.length).fill(brightness) });
  familiar.engine.show(near(ana));
  await frames(familiar, 5);
  await familiar.call('session.lock', {});
  await frames(familiar, 5, show(120));
  familiar.engine.show();
  await frames(familiar, 60, show(3));
  familiar.engine.show(near(ana));
  assert.equal((await frames(familiar, 20, show(120))).state, 'needsIntent');
  familiar.engine.show();
  await frames(familiar, 12, show(120));
  familiar.engine.show(near(ana));
  assert.equal((await frames(familiar, 5, show(120))).state, 'match');
});

test('two faces, no face and a poor face are said as such and are no failures', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana), near(stranger));
  assert.equal((await frames(familiar, 10)).state, 'manyFaces');
  familiar.engine.show();
  assert.equal((await frames(familiar, 10)).state, 'noFace');
  familiar.engine.show({ ...near(ana), quality: { ...near(ana).quality, brightness: 12 } });
  const view = await frames(familiar, 10);
  assert.equal(view.state === 'tooPoor' && view.gate, 'tooDark');
  familiar.engine.show(near(stranger));
  const refused = await frames(familiar, 20);
  assert.equal(refused.state === 'noMatch' && refused.attemptsLeft, 4);
});

test('a small face far behind does not count as a second person', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana), { ...near(stranger), box: { x: 10, y: 10, width: 60, height: 70 } });
  assert.equal((await frames(familiar, 5)).state, 'match');
});

test('a household without faces says so', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  await familiar.call('session.lock', {});
  assert.equal((await familiar.call('signIn.frame', frame)).state, 'nobodyEnrolled');
});

test('an engine that died is said, and the next frame may work again', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.breakDown();
  assert.equal(await familiar.refusal('signIn.frame', frame), 'engineDown');
});

test('a frame that was under way when someone signed in elsewhere signs nobody in', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  await familiar.call('signIn.frame', frame);
  familiar.engine.beforeAnswer = async () => {
    familiar.engine.beforeAnswer = () => undefined;
    await familiar.call('session.passphrase', { passphrase });
  };
  assert.equal(await familiar.refusal('signIn.frame', frame), 'notAllowed');
});

test('one and the same picture again and again signs nobody in, costs no try, and is said to be a camera that stands still', async (t) => {
  const familiar = await lockedHousehold(t);
  familiar.engine.show(near(ana));
  const last = noisy({ ...frame, data: new Uint8Array(frame.data.length).fill(120) });
  await familiar.call('signIn.frame', last);
  for (let i = 0; i < 40; i++) {
    familiar.clock.advance(100);
    const view = await familiar.call('signIn.frame', last);
    assert.ok(view.state === 'noPicture' && view.fault === 'still', view.state);
  }
  assert.equal((await frames(familiar, 3)).state, 'match');
});

test('a picture of one colour is said to be none, and a poor face in half a picture, too', async (t) => {
  const familiar = await lockedHousehold(t);
  const half = (index: number) => (i: number) => (i < 64 * 40 * 4 ? 128 : (i * 7 + index) % 256);
  const look = (index: number) =>
    familiar.call('signIn.frame', { ...frame, data: new Uint8Array(frame.data.length).map((_, i) => half(index)(i)) });
  familiar.engine.show();
  assert.equal((await look(1)).state, 'noPicture');
  familiar.engine.show({ ...near(ana), quality: { ...near(ana).quality, occlusion: 1 } });
  assert.equal((await look(2)).state, 'noPicture');
  familiar.engine.show(near(ana));
  assert.equal((await look(3)).state, 'looking');
});
