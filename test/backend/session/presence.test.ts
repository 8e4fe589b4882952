import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, type TestBackend } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(11);
const ana = goodFace(randomEmbedding(random));
const stranger = goodFace(randomEmbedding(random));
const turned = goodFace(randomEmbedding(random), { pose: { yaw: 60, pitch: -10, roll: 0 } });

/** Ana, whose face is known, is signed in; the household wants it so. */
const watched = async (familiar: TestBackend, wish: { presenceLockSeconds?: number; blurForOnlookers?: boolean }) => {
  const memberId = await familiar.setUp();
  familiar.engine.show(ana);
  await familiar.call('samples.addPhoto', { memberId, photo: Uint8Array.of(1) });
  await familiar.call('settings.set', wish);
  return familiar;
};

/** A frame a second, for so long. */
const watchFor = async ({ call, clock }: TestBackend, seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second += 1) {
    clock.advance(1000);
    await call('presence.frame', frame);
  }
};

const phase = async ({ call }: TestBackend) => (await call('app.state', {})).phase;

test('locks when nobody has been there for the time the household chose, and the same face may come back', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  const { call, engine, clock } = familiar;
  assert.deepEqual(await call('presence.begin', {}), { wanted: true });
  await call('presence.frame', frame);
  engine.show();
  for (let second = 0; second < 20; second += 1) {
    await call('presence.frame', frame);
    assert.equal(await phase(familiar), 'signedIn', `after ${second} s`);
    clock.advance(1000);
  }
  await call('presence.frame', frame);
  const state = await call('app.state', {});
  assert.ok(state.phase === 'locked' && state.reason === 'idle');
  assert.equal(await familiar.refusal('presence.frame', frame), 'notAllowed');
});

test('another face before the camera locks as nobody does, and a turned head does not', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  const { call, engine } = familiar;
  engine.show(turned);
  await watchFor(familiar, 101);
  engine.show(stranger);
  await call('presence.frame', frame);
  await watchFor(familiar, 19);
  assert.equal(await phase(familiar), 'signedIn');
  await watchFor(familiar, 1);
  assert.equal(await phase(familiar), 'locked');
});

test('a face that stays unrecognisable, as a covered one, locks in the end', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  familiar.engine.show(turned);
  await watchFor(familiar, 121 + 19);
  assert.equal(await phase(familiar), 'signedIn');
  await watchFor(familiar, 1);
  assert.equal(await phase(familiar), 'locked');
});

test('while the camera is busy elsewhere nobody is away: the first turned head afterwards does not lock', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  familiar.engine.show();
  await watchFor(familiar, 2);
  familiar.clock.advance(60_000);
  familiar.engine.show(turned);
  await watchFor(familiar, 1);
  assert.equal(await phase(familiar), 'signedIn');
});

test('somebody whose face is not known is locked out by leaving alone: any face in view may be theirs', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, engine, clock } = familiar;
  await familiar.setUp();
  await call('settings.set', { presenceLockSeconds: 20 });
  const look = async (...faces: AnalysedFace[]) => {
    engine.show(...faces);
    await call('presence.frame', frame);
    clock.advance(5_000);
  };
  for (let i = 0; i < 36; i += 1) await look(ana);
  for (const faces of [[], [ana], []]) await look(...faces);
  assert.equal(await phase(familiar), 'signedIn');
  for (let i = 0; i < 4; i += 1) await look();
  assert.equal(await phase(familiar), 'locked');
});

test('the screen hides at once while a second face looks on, and only where that was asked for', async (t) => {
  const familiar = await watched(await createTestBackend(t), { blurForOnlookers: true });
  const { call, engine } = familiar;
  assert.equal((await call('presence.frame', frame)).hide, false);
  engine.show(ana, turned);
  assert.deepEqual(await call('presence.frame', frame), { hide: true, nextFrameMs: 400 });
  engine.show(stranger);
  assert.equal((await call('presence.frame', frame)).hide, true);
  engine.show(ana);
  assert.equal((await call('presence.frame', frame)).hide, false);
  await call('settings.set', { blurForOnlookers: false });
  engine.show(ana, turned);
  assert.equal((await call('presence.frame', frame)).hide, false);
  assert.deepEqual(await call('presence.begin', {}), { wanted: false });
});

test('looking after the screen counts no attempt', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 60 });
  familiar.engine.show(stranger);
  for (let i = 0; i < 30; i += 1) await familiar.call('presence.frame', frame);
  assert.deepEqual(await familiar.call('attempts.list', { limit: 5 }), []);
});

test('to a member, faces that would open somebody else’s account are like any other', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, engine } = familiar;
  const [owner, ben] = [ana.embedding, randomEmbedding(random)];
  const { benId } = await setUpTwoMembers(familiar, owner, ben);
  await call('settings.set', { presenceLockSeconds: 600, blurForOnlookers: true });
  await call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const answersTo = async (faces: readonly Float32Array[]): Promise<Set<string>> => {
    const answers = new Set<string>();
    for (const face of faces) {
      engine.show(goodFace(face));
      answers.add(JSON.stringify(await call('presence.frame', frame)));
    }
    return answers;
  };
  const owners = Array.from({ length: 63 }, () => embeddingAt(owner, 0.2, random));
  const strangers = Array.from({ length: 63 }, () => randomEmbedding(random));
  for (const isKnown of [true, false]) {
    const told = await answersTo([...owners, ...strangers]);
    assert.deepEqual(told, new Set([JSON.stringify({ hide: isKnown, nextFrameMs: 400 })]));
    const kept = (await call('samples.list', { memberId: benId })).map(({ id }) => id);
    await call('samples.setInUse', { memberId: benId, sampleIds: kept, inUse: false });
  }
  assert.equal(await phase(familiar), 'signedIn');
});

test('where nobody wants the screen looked after, no frame is looked at', async (t) => {
  const familiar = await watched(await createTestBackend(t), {});
  familiar.engine.beforeAnswer = () => assert.fail('the frame was looked at');
  assert.deepEqual(await familiar.call('presence.frame', frame), { hide: false, nextFrameMs: 1500 });
});

test('a camera that stands still sees nobody: frames that stop lock, a little later than an empty view does', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await familiar.call('presence.frame', frame);
  t.mock.timers.tick(22_999);
  assert.equal(await phase(familiar), 'signedIn');
  t.mock.timers.tick(1);
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.reason === 'idle');
});

test('who was away for a while when the frames stopped has only the rest of the time', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  familiar.engine.show();
  await familiar.call('presence.frame', frame);
  await watchFor(familiar, 15);
  t.mock.timers.tick(8_000);
  assert.equal(await phase(familiar), 'locked');
});

test('the same frame again and again shows nobody, whoever is in it', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  const last = { ...frame, data: frame.data.slice() };
  await familiar.call('presence.frame', last);
  for (let second = 0; second < 21; second += 1) {
    assert.equal(await phase(familiar), 'signedIn', `after ${second} s`);
    await familiar.call('presence.frame', last);
    familiar.clock.advance(1000);
  }
  assert.equal(await familiar.refusal('presence.frame', last), 'notAllowed');
});

test('nobody is missed before the first frame, while one is looked at, nor while the camera is let go on purpose', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { call, engine } = familiar;
  await call('presence.begin', {});
  t.mock.timers.tick(120_000);
  engine.beforeAnswer = () => t.mock.timers.tick(120_000);
  await call('presence.frame', frame);
  engine.beforeAnswer = () => undefined;
  await call('presence.pause', {});
  t.mock.timers.tick(120_000);
  assert.equal(await phase(familiar), 'signedIn');
  // A frame that was under way when the camera was let go is no new beginning.
  engine.beforeAnswer = async () => void (await call('presence.pause', {}));
  await call('presence.frame', frame);
  t.mock.timers.tick(120_000);
  assert.equal(await phase(familiar), 'signedIn');
});

test('a look that fails vouches for nobody', async (t) => {
  const familiar = await watched(await createTestBackend(t), { presenceLockSeconds: 20 });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  familiar.engine.breakDown();
  assert.equal(await familiar.refusal('presence.frame', frame), 'engineDown');
  t.mock.timers.tick(23_000);
  assert.equal(await phase(familiar), 'locked');
});
