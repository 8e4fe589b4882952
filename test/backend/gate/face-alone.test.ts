import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { type CallName, calls } from '#contract/contract.ts';
import type { Settings } from '#contract/household.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FrameSource } from '#core/sign-in/session.ts';
import { valuesOf } from '../../contract/hostile/values-of.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const random = createRandom(53);
const ana = randomEmbedding(random);
const ben = randomEmbedding(random);
const pin = '493817';

type Household = TestBackend & { readonly ownerId: number; readonly memberId: number };

/** Feeds frames until they match somebody, as anybody at the keyboard can whose script draws them. */
async function signInByFrames({ call, clock }: TestBackend): Promise<void> {
  await call('signIn.begin', {});
  for (let i = 0; i < 100; i++) {
    clock.advance(100);
    if ((await call('signIn.frame', frame)).state === 'match') return;
  }
  assert.fail('the frames match nobody');
}

/** A household of an owner with a face and a PIN, and a member; the owner's face has just signed in. */
async function cameInByFace(
  t: TestContext,
  { framesFrom = 'anywhere', ownerByFace }: { framesFrom?: FrameSource; ownerByFace?: Settings['ownerByFace'] } = {},
): Promise<Household> {
  const familiar = await createTestBackend(t, { framesFrom });
  const ownerId = await familiar.setUp();
  familiar.engine.show(goodFace(ana));
  await familiar.call('samples.addPhoto', { memberId: ownerId, photo: Uint8Array.of(1) });
  await familiar.call('pin.set', { memberId: ownerId, pin });
  const { memberId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  familiar.engine.show(goodFace(ben));
  await familiar.call('samples.addPhoto', { memberId, photo: Uint8Array.of(1) });
  await familiar.call('settings.set', { attemptFaces: 'all' });
  if (ownerByFace !== undefined) await familiar.call('settings.set', { ownerByFace });
  await familiar.call('session.lock', {});
  familiar.engine.show(goodFace(embeddingAt(ana, 0.15, random)));
  await signInByFrames(familiar);
  return { ...familiar, ownerId, memberId };
}

async function signedIn({ call }: TestBackend) {
  const state = await call('app.state', {});
  assert.ok(state.phase === 'signedIn');
  return state;
}

/** All that not every member may make: an owner's calls, and those about somebody's own things. */
const beyondMembers = (Object.keys(calls) as CallName[]).filter(
  (name) => !calls[name].allow.some((grant) => grant === 'member'),
);

/** An input that the call's schema takes, about this member where it is about one. */
function inputOf(name: CallName, memberId: number): unknown {
  const [value] = fc.sample(valuesOf(calls[name].input, name), { numRuns: 1, seed: 1 });
  return typeof value === 'object' && value !== null && 'memberId' in value ? { ...value, memberId } : value;
}

test('frames that match an owner earn none of an owner’s calls, about nobody, in browser mode', async (t) => {
  const familiar = await cameInByFace(t);
  const examples: CallName[] = ['members.add', 'settings.set', 'samples.picture', 'members.export', 'backups.make'];
  for (const name of [...examples, 'map.get', 'pin.set', 'attempts.export', 'samples.addPhoto'] as const)
    assert.ok(beyondMembers.includes(name), `${name} is not among the calls tried`);
  for (const name of beyondMembers)
    for (const memberId of [familiar.ownerId, familiar.memberId])
      assert.equal(await familiar.refusal(name, inputOf(name, memberId)), 'notAllowed', name);
  assert.equal((await familiar.call('members.list', {})).length, 2);
});

test('the page is told a member’s role, and what proves the owner’s', async (t) => {
  const familiar = await cameInByFace(t);
  const { member, recognisedOwner, how, freshUntil } = await signedIn(familiar);
  assert.deepEqual(member, { id: familiar.ownerId, name: 'Ana', role: 'member' });
  assert.deepEqual([recognisedOwner, how, freshUntil], [{ hasPin: true }, 'face', null]);
});

test('an owner who was only recognised sees when they came in, no numbers, no faces, and nobody else', async (t) => {
  const familiar = await cameInByFace(t);
  await familiar.call('session.lock', {});
  await familiar.call('session.passphrase', { passphrase });
  const everybodys = (await familiar.call('attempts.list', { limit: 100 })).length;
  await familiar.call('session.lock', {});
  assert.equal(await familiar.refusal('session.pin', { name: 'Ben', pin }), 'wrongPassphrase');
  await signInByFrames(familiar);
  const own = await familiar.call('attempts.list', { limit: 100 });
  assert.ok(own.every(({ memberId }) => memberId === familiar.ownerId));
  assert.ok(own.every(({ distance, threshold, margin }) => distance === null && threshold === null && margin === null));
  for (const { id: attemptId } of own) assert.equal(await familiar.call('attempts.picture', { attemptId }), null);
  assert.equal(own.length, everybodys + 1);
});

test('an owner who was only recognised is told of nobody whom a photo resembles, nor how much', async (t) => {
  const familiar = await cameInByFace(t);
  const suggested = async (face: Float32Array) => {
    familiar.engine.show(goodFace(face));
    return (await familiar.call('photos.scan', { photo: Uint8Array.of(1) })).faces[0]?.suggestion;
  };
  assert.deepEqual([await suggested(ana), await suggested(ben)], [null, null]);
  await familiar.call('session.confirm', { passphrase });
  assert.equal((await suggested(ben))?.memberId, familiar.memberId);
});

test('the passphrase proves the owner for as long as the session lasts, and counts as fresh for its minutes', async (t) => {
  const familiar = await cameInByFace(t);
  assert.equal(await familiar.refusal('session.confirm', { passphrase: 'not the passphrase' }), 'wrongPassphrase');
  assert.equal(await familiar.refusal('members.health', {}), 'notAllowed');
  await familiar.call('session.confirm', { passphrase });
  await familiar.call('settings.set', { idleTimeoutMinutes: 30 });
  familiar.clock.advance(20 * 60_000);
  await familiar.call('members.health', {});
  assert.equal(await familiar.refusal('settings.set', { idleTimeoutMinutes: 5 }), 'notAllowed');
  const { member, recognisedOwner } = await signedIn(familiar);
  assert.deepEqual([member.role, recognisedOwner], ['owner', null]);
});

test('the PIN proves the owner, too, and does not count as the passphrase', async (t) => {
  const familiar = await cameInByFace(t);
  assert.equal(await familiar.refusal('session.confirmPin', { pin: '111222' }), 'wrongPassphrase');
  assert.equal(await familiar.refusal('members.health', {}), 'notAllowed');
  await familiar.call('session.confirmPin', { pin });
  await familiar.call('members.health', {});
  assert.equal(await familiar.refusal('settings.set', { idleTimeoutMinutes: 5 }), 'notAllowed');
});

test('PINs tried within a session are counted with those of the lock screen', async (t) => {
  const familiar = await cameInByFace(t);
  for (let i = 0; i < 5; i++)
    assert.equal(await familiar.refusal('session.confirmPin', { pin: '111222' }), 'wrongPassphrase');
  assert.equal(await familiar.refusal('session.confirmPin', { pin }), 'paused');
  await familiar.call('session.lock', {});
  assert.equal(await familiar.refusal('session.pin', { name: 'Ana', pin }), 'paused');
});

test('a proof that the lock overtakes proves nobody', async (t) => {
  const familiar = await cameInByFace(t);
  const proof = familiar.backend.dispatcher.call('session.confirmPin', { pin });
  await familiar.call('session.lock', {});
  assert.equal((await proof).ok, false);
  await signInByFrames(familiar);
  assert.equal(await familiar.refusal('members.health', {}), 'notAllowed');
});

test('an owner who comes in by PIN has proved to be one; the next who comes in by face has not', async (t) => {
  const familiar = await cameInByFace(t);
  await familiar.call('session.lock', {});
  await familiar.call('session.pin', { name: 'Ana', pin });
  await familiar.call('members.health', {});
  await familiar.call('session.lock', {});
  await signInByFrames(familiar);
  assert.equal(await familiar.refusal('members.health', {}), 'notAllowed');
});

const choices: Readonly<Record<Settings['ownerByFace'], Readonly<Record<FrameSource, boolean>>>> = {
  nowhere: { desktopApp: false, anywhere: false },
  desktopApp: { desktopApp: true, anywhere: false },
  everywhere: { desktopApp: true, anywhere: true },
};

for (const ownerByFace of Object.keys(choices) as Settings['ownerByFace'][])
  for (const framesFrom of Object.keys(choices[ownerByFace]) as FrameSource[]) {
    const isEnough = choices[ownerByFace][framesFrom];
    test(`with “${ownerByFace}” an owner’s face from ${framesFrom} is ${isEnough ? '' : 'not '}enough`, async (t) => {
      const familiar = await cameInByFace(t, { framesFrom, ownerByFace });
      assert.equal((await signedIn(familiar)).member.role, isEnough ? 'owner' : 'member');
      await familiar.call('session.lock', {});
      const state = await familiar.call('app.state', {});
      assert.ok(state.phase === 'locked' && state.isFaceEnough === isEnough);
    });
  }

test('a household that never chose, and every older one, trusts faces of owners in the desktop app alone', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  assert.equal((await familiar.call('settings.get', {})).settings.ownerByFace, 'desktopApp');
});
