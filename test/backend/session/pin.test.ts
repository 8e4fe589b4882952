import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { noKeepers } from '#core/ports/secrets.ts';
import { noFailures } from '#core/sign-in/lockout.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import {
  consent,
  createTestBackend,
  createTestClock,
  frame,
  passphrase,
  type TestBackend,
} from '../../fixtures/test-backend.ts';

const pin = '739204';
const photo = Uint8Array.of(1);
const ben = randomEmbedding(createRandom(7));

/** Ana owns the household and has a PIN; Ben is a member whose face is known. */
const household = async (familiar: TestBackend) => {
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  familiar.engine.show(goodFace(ben));
  await familiar.call('samples.addPhoto', { memberId: benId, photo });
  await familiar.call('pin.set', { memberId: anaId, pin });
  return { anaId, benId };
};

const signInBen = async ({ call, engine, clock }: TestBackend): Promise<void> => {
  await call('signIn.begin', {});
  engine.show(goodFace(ben));
  for (let i = 0; i < 3 && (await call('app.state', {})).phase === 'locked'; i++) {
    await call('signIn.frame', frame);
    clock.advance(100);
  }
};

test('a member signs in with name and PIN, whatever the case, and is no fresh owner by it', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, refusal } = familiar;
  const { anaId } = await household(familiar);
  assert.deepEqual(await call('pin.state', { memberId: anaId }), { isSet: true });
  await call('session.lock', {});
  await call('session.pin', { name: ' ana ', pin });
  const state = await call('app.state', {});
  assert.ok(
    state.phase === 'signedIn' && state.member.id === anaId && state.how === 'pin' && state.freshUntil === null,
  );
  assert.equal(await refusal('members.remove', { memberId: anaId }), 'notAllowed');
  assert.equal((await call('attempts.list', { limit: 1 }))[0]?.outcome, 'pin');
});

test('a PIN that is common, or nobody’s own, is refused', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  for (const weak of ['12345', '123456', '111111', '121212'])
    assert.equal(await familiar.refusal('pin.set', { memberId: anaId, pin: weak }), 'invalid');
  assert.equal(await familiar.refusal('pin.set', { memberId: anaId, pin: '73920a' }), 'invalid');
  assert.equal(
    await familiar.refusal('pin.set', { memberId: benId, pin }),
    'notAllowed',
    'the owner does not choose Ben’s',
  );
  await familiar.call('session.lock', {});
  await signInBen(familiar);
  await familiar.call('session.confirm', { passphrase });
  await familiar.call('pin.set', { memberId: benId, pin: '480391' });
  assert.equal(await familiar.refusal('pin.set', { memberId: anaId, pin: '480391' }), 'notAllowed');
  assert.equal(await familiar.refusal('pin.remove', { memberId: anaId }), 'notAllowed');
});

test('five wrong PINs bring a pause of their own, twenty take the passphrase', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, refusal, clock } = familiar;
  await household(familiar);
  await call('session.lock', {});
  for (let i = 0; i < 4; i++)
    assert.equal(await refusal('session.pin', { name: 'Ana', pin: '480391' }), 'wrongPassphrase');
  assert.equal(await refusal('session.pin', { name: 'Nobody', pin }), 'wrongPassphrase');
  assert.equal(await refusal('session.pin', { name: 'Ana', pin }), 'paused');
  const paused = await call('app.state', {});
  assert.ok(
    paused.phase === 'locked' &&
      paused.ways.pin.pausedUntil === clock.now() + 30_000 &&
      paused.ways.face.pausedUntil === null &&
      paused.ways.passphrase.pausedUntil === null,
  );
  for (let i = 5; i < 20; i++) {
    clock.advance(3_600_000);
    assert.equal(await refusal('session.pin', { name: 'Ana', pin: '480391' }), 'wrongPassphrase');
  }
  clock.advance(3_600_000);
  assert.equal(await refusal('session.pin', { name: 'Ana', pin }), 'paused');
  const disabled = await call('app.state', {});
  assert.ok(disabled.phase === 'locked' && disabled.ways.pin.disabled);
  await call('session.passphrase', { passphrase });
  await call('session.lock', {});
  await call('session.pin', { name: 'Ana', pin });
});

test('many tries at once are no more than tries one by one', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  await familiar.call('session.lock', {});
  const codes = await Promise.all(
    Array.from({ length: 12 }, () => familiar.refusal('session.pin', { name: 'Ana', pin: '480391' })),
  );
  assert.deepEqual(codes.filter((code) => code === 'wrongPassphrase').length, 5);
});

test('an app that ends in the middle of a try has used it up', async (t) => {
  const dataDir = tempDir(t);
  // Of a file that was there before, nothing is taken away where no household is set up.
  writeFileSync(join(dataDir, 'familiar.db'), '');
  const vault = await openVault({
    dataDir,
    keepers: noKeepers,
    log: { info() {}, warn() {}, error() {} },
    derivation: cheapDerivation,
  });
  // As it lies on the disk between the booking of a try and its outcome.
  vault.counters.save('pin', { ...noFailures, failures: 4, inARow: 4, isReserved: true });
  vault.close();
  const familiar = await createTestBackend(t, { dataDir });
  await household(familiar);
  await familiar.call('session.lock', {});
  assert.equal(await familiar.refusal('session.pin', { name: 'Ana', pin }), 'paused');
});

test('a PIN goes with its member, or when it is taken away, and outlasts a change of the key', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, refusal } = familiar;
  const { anaId } = await household(familiar);
  await call('security.changeKey', { passphrase });
  await call('session.lock', {});
  await call('session.pin', { name: 'Ana', pin });
  await call('pin.remove', { memberId: anaId });
  await call('session.lock', {});
  const state = await call('app.state', {});
  assert.ok(state.phase === 'locked' && !state.ways.pin.isOffered);
  assert.equal(await refusal('session.pin', { name: 'Ana', pin }), 'wrongPassphrase');
});

test('a screen locked by hand is still so after a restart, until somebody signs in', async (t) => {
  const dataDir = tempDir(t);
  const clock = createTestClock();
  const keeper = memoryKeeper();
  const reasonAfterRestart = async (before: (familiar: TestBackend) => Promise<unknown>): Promise<string> => {
    const familiar = await createTestBackend(t, { dataDir, clock, keeper });
    await before(familiar);
    await familiar.backend.close();
    const next = await createTestBackend(t, { dataDir, clock, keeper });
    const state = await next.call('app.state', {});
    await next.backend.close();
    return state.phase === 'locked' ? state.reason : state.phase;
  };
  assert.equal(
    await reasonAfterRestart(async ({ setUp, call }) => setUp().then(() => call('session.lock', {}))),
    'manual',
  );
  assert.equal(await reasonAfterRestart(async ({ call }) => call('session.passphrase', { passphrase })), 'start');
});

const memoryKeeper = () => {
  let kept: Uint8Array | null = null;
  return {
    protection: 'keyFile' as const,
    isAvailable: async () => true,
    recall: async () => kept && new Uint8Array(kept),
    keep: async (key: Uint8Array) => {
      kept = new Uint8Array(key);
    },
    forget: async () => {
      kept = null;
    },
  };
};

test('a wrong PIN is told with the member it was typed for, and says nothing of when they signed in', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, refusal } = familiar;
  const { benId } = await household(familiar);
  await call('session.lock', {});
  await refusal('session.pin', { name: 'Ben', pin: '480391' });
  await refusal('session.pin', { name: 'Nobody', pin: '480391' });
  await call('session.passphrase', { passphrase });
  const wrong = await call('attempts.list', { limit: 10, outcomes: ['wrongPin'] });
  assert.deepEqual(
    wrong.map(({ memberId, memberName }) => [memberId, memberName]),
    [
      [null, null],
      [benId, 'Ben'],
    ],
  );
  const ben = (await call('members.list', {})).find(({ id }) => id === benId);
  assert.equal(ben?.lastSignInAt, null);
});
