import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { LivenessLevel } from '#contract/liveness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { type Play, performed } from '../../core/liveness/traces.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { blinking, obeying, playBeforeCamera } from '../../fixtures/play-before-camera.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const random = createRandom(5);
const ana = randomEmbedding(random);
const stranger = randomEmbedding(random);

async function lockedHousehold(
  t: TestContext,
  liveness: LivenessLevel,
): Promise<TestBackend & { ownerId: number; warnings: string[] }> {
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (message: string) => void warnings.push(message), error: () => undefined };
  const familiar = await createTestBackend(t, { liveness, log, draw: () => 0 });
  const ownerId = await familiar.setUp();
  familiar.engine.show(goodFace(ana));
  await familiar.call('samples.addPhoto', { memberId: ownerId, photo: Uint8Array.of(1) });
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  return { ...familiar, ownerId, warnings };
}

type Options = {
  readonly seconds?: number;
  readonly rate?: number;
  readonly who?: (view: SignInView | null) => Float32Array;
  readonly bytes?: (index: number) => number;
};

/** Ana, or somebody else, plays at the lock screen, each frame a little different. */
const play = (familiar: TestBackend, person: Play, { who = () => ana, ...options }: Options = {}) =>
  playBeforeCamera(familiar, person, { ...options, who: (view) => embeddingAt(who(view), 0.1, random) });

test('at standard a face that blinks is let in, and the evidence is on record, sealed', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  const views = await play(familiar, blinking);
  assert.equal(views.at(-1)?.state, 'match');
  assert.ok(views.some(({ state }) => state === 'proving'));
  const [attempt] = await familiar.call('attempts.list', { limit: 1 });
  assert.equal(attempt?.outcome, 'match');
  assert.deepEqual(
    [attempt.evidence?.level, attempt.evidence?.reason, attempt.evidence?.stillBlinks],
    ['standard', 'blink', 1],
  );
  assert.deepEqual(attempt.evidence?.camera, { repeatedFrames: 0, oddMoments: 0, isVirtual: false });
});

test('at standard a still face that matches is asked for a turn and then refused, which counts as a failure and names nobody', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  const views = await play(familiar, () => ({}));
  const last = views.at(-1);
  assert.ok(last?.state === 'notLive' && last.reason === 'timedOut' && last.attemptsLeft === 4);
  assert.ok(views.some((view) => view.state === 'proving' && view.prompt?.action === 'turnLeft'));
  await familiar.call('session.passphrase', { passphrase: 'correct horse battery' });
  const [, attempt] = await familiar.call('attempts.list', { limit: 2 });
  assert.deepEqual([attempt?.outcome, attempt?.memberId, attempt?.evidence?.reason], ['notLive', null, 'timedOut']);
});

test('at strict who does what is asked is let in, and a blink alone is not', async (t) => {
  const obedient = await play(await lockedHousehold(t, 'strict'), obeying);
  assert.equal(obedient.at(-1)?.state, 'match');
  const lazy = await play(await lockedHousehold(t, 'strict'), blinking);
  assert.equal(lazy.at(-1)?.state, 'notLive');
});

test('the face that does the actions must be the one that matched', async (t) => {
  const familiar = await lockedHousehold(t, 'strict');
  const lookalike = embeddingAt(ana, 1, random);
  const views = await play(familiar, obeying, {
    who: (view) => (view?.state === 'proving' && view.prompt?.isReady ? lookalike : ana),
  });
  const last = views.at(-1);
  assert.ok(last?.state === 'notLive' && last.reason === 'otherFace', JSON.stringify(last));
});

test('a stranger who blinks is a stranger, and learns nothing of what would be asked', async (t) => {
  const familiar = await lockedHousehold(t, 'strict');
  const views = await play(familiar, blinking, { who: () => stranger });
  assert.equal(views.at(-1)?.state, 'noMatch');
  assert.ok(views.every(({ state }) => state !== 'proving'));
});

test('to come and go after a match wears the attempt out', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  let tries = 0;
  for (; tries < 6; tries++) {
    await play(familiar, () => ({}), { seconds: 1 });
    familiar.engine.show();
    let view: SignInView | null = null;
    for (let i = 0; i < 12; i++) {
      view = await familiar.call('signIn.frame', frame);
      familiar.clock.advance(100);
      if (view.state === 'notLive') break;
    }
    if (view?.state === 'notLive') break;
  }
  assert.ok(tries < 4, `${tries} tries`);
});

/** How many attempts are on record as refused for want of life. */
async function refusedAsNotLive({ call }: TestBackend): Promise<number> {
  await call('session.passphrase', { passphrase });
  return (await call('attempts.list', { limit: 50, outcomes: ['notLive'] })).length;
}

test('to ask for a new attempt after a match wears it out, too: nobody chooses among the actions they could be asked for', async (t) => {
  const familiar = await lockedHousehold(t, 'strict');
  for (let i = 0; i < 6; i++) {
    await play(familiar, () => ({}), { seconds: 2 });
    await familiar.call('signIn.begin', {});
  }
  assert.equal(await refusedAsNotLive(familiar), 2);
});

test('somebody who signs in and locks in between does not wipe out what a face was asked for', async (t) => {
  const familiar = await lockedHousehold(t, 'strict');
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('pin.set', { memberId: familiar.ownerId, pin: '802914' });
  for (let i = 0; i < 4; i++) {
    await familiar.call('session.lock', {});
    await familiar.call('signIn.begin', {});
    await play(familiar, () => ({}), { seconds: 2 });
    await familiar.call('session.pin', { name: 'Ana', pin: '802914' });
  }
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  assert.equal(await refusedAsNotLive(familiar), 1);
});

test('at off a still face is let in at once, and the lock screen can tell', async (t) => {
  const familiar = await lockedHousehold(t, 'off');
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked' && state.liveness === 'off');
  const views = await play(familiar, () => ({}));
  assert.ok(views.length <= 3 && views.at(-1)?.state === 'match');
});

test('a loop of frames is warned about and gates nothing', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  const views = await play(familiar, blinking, { bytes: (i) => 7 + (i % 3) });
  assert.equal(views.at(-1)?.state, 'match');
  assert.match(familiar.warnings.join(), /program instead of a camera/);
  const [attempt] = await familiar.call('attempts.list', { limit: 1 });
  assert.ok((attempt?.evidence?.camera.repeatedFrames ?? 0) > 5);
});

/** How often a failure was said, in the order of their ends: by what, whether it counted, and what is left then. */
async function failuresAt(familiar: TestBackend, person: Play, rate: number, times: number) {
  const ends: (readonly [reason: string, isCounted: boolean, left: number])[] = [];
  for (let i = 0; i < times; i++) {
    const last = (await play(familiar, person, { rate })).at(-1);
    assert.ok(last?.state === 'notLive', JSON.stringify(last));
    ends.push([last.reason, last.isCounted, last.attemptsLeft]);
    await familiar.call('signIn.begin', {});
  }
  return ends;
}

test('where too few frames came, it is asked again without counting: twice, until somebody gets in', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  const still: Play = () => ({});
  assert.deepEqual(await failuresAt(familiar, still, 5, 4), [
    ['slowCamera', false, 5],
    ['slowCamera', false, 5],
    ['slowCamera', true, 4],
    ['slowCamera', true, 3],
  ]);
  assert.equal(await refusedAsNotLive(familiar), 4, 'they are all on record');
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  assert.deepEqual(await failuresAt(familiar, still, 5, 3), [
    ['slowCamera', false, 5],
    ['slowCamera', false, 5],
    ['slowCamera', true, 4],
  ]);
});

test('a face that gets in at few frames a second is not kept from it, and what went uncounted before is forgiven', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  await failuresAt(familiar, () => ({}), 5, 2);
  assert.equal((await play(familiar, obeying, { rate: 7 })).at(-1)?.state, 'match');
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  assert.deepEqual(await failuresAt(familiar, () => ({}), 5, 1), [['slowCamera', false, 5]]);
});

test('it is tried once more by itself after a failure that does not count', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  await play(familiar, () => ({}), { rate: 5 });
  const views: string[] = [];
  for (let i = 0; i < 50 && views.at(-1) !== 'proving'; i++) {
    familiar.clock.advance(200);
    views.push((await familiar.call('signIn.frame', { ...frame, takenAt: 60_000 + i * 200 })).state);
  }
  assert.deepEqual([...new Set(views)], ['notLive', 'looking', 'proving']);
  assert.ok(views.filter((state) => state === 'notLive').length * 200 < 5000);
});

test('however few the frames, what speaks against a face counts: strangers, flat views, another face, another action', async (t) => {
  const flat: Play = (action, sinceMs) => performed(action, sinceMs, 0.005);
  const contrary: Play = (action, sinceMs) =>
    performed(action === 'nod' ? 'turnLeft' : action && 'nod', sinceMs, 0.024);
  for (const [level, person, who, expected] of [
    ['standard', () => ({}), () => stranger, 'noMatch'],
    ['standard', flat, () => ana, 'flat'],
    ['strict', contrary, () => ana, 'wrongAction'],
    ['strict', obeying, (view: SignInView | null) => (view?.state === 'proving' ? stranger : ana), 'otherFace'],
  ] as const) {
    const familiar = await lockedHousehold(t, level);
    const last = (await play(familiar, person, { rate: 5, who })).at(-1);
    assert.ok(last?.state === 'notLive' || last?.state === 'noMatch', `${expected}: ${JSON.stringify(last)}`);
    assert.deepEqual([last.state === 'notLive' ? last.reason : last.state, last.attemptsLeft], [expected, 4]);
  }
});

test('a page cannot make time stand still by what it says of its camera', async (t) => {
  const familiar = await lockedHousehold(t, 'standard');
  const frozen = (seen: CameraFrame) => familiar.call('signIn.frame', { ...seen, takenAt: 1e16 });
  const views = await playBeforeCamera(familiar, () => ({}), {
    who: () => embeddingAt(ana, 0.1, random),
    look: frozen,
  });
  assert.equal(views.at(-1)?.state, 'notLive');
});
