import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '#contract/result.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';

const next = 'wrong donkey battery';
const random = createRandom(61);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

test('the owner changes the passphrase by giving the old one', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  assert.equal(await refusal('security.changePassphrase', { passphrase: 'not this one', next }), 'wrongPassphrase');
  assert.equal(await refusal('security.changePassphrase', { passphrase, next: 'short' }), 'invalid');
  await call('security.changePassphrase', { passphrase, next });
  await call('session.lock', {});
  assert.equal(await refusal('session.passphrase', { passphrase }), 'wrongPassphrase');
  await call('session.passphrase', { passphrase: next });
});

test('the recovery code of the set-up lets the owner in with a new passphrase and is replaced', async (t) => {
  const { call, refusal, clock } = await createTestBackend(t);
  const consent = { by: 'self', version: 1 } as const;
  const { recoveryCode } = await call('household.create', {
    householdName: 'Home',
    ownerName: 'Ana',
    passphrase,
    protection: 'passphrase',
    consent,
  });
  await call('session.lock', {});
  const { recoveryCode: nextCode } = await call('security.recover', { code: recoveryCode, next });
  assert.notEqual(nextCode, recoveryCode);
  const state = await call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.freshUntil !== null);
  assert.equal((await call('attempts.list', { limit: 1 }))[0]?.outcome, 'recovery');
  assert.equal((await call('security.keys', {})).recoveryCodeMadeAt, clock.now());
  await call('session.lock', {});
  assert.equal(await refusal('security.recover', { code: recoveryCode, next }), 'wrongPassphrase');
  assert.equal(await refusal('session.passphrase', { passphrase }), 'wrongPassphrase');
});

test('a recovery code counts as kept only once somebody has shown that they have it', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  const isKept = async () => (await call('security.keys', {})).isRecoveryCodeKept;
  assert.equal(await isKept(), false, 'nobody has said that they have the code of the set-up');
  const { recoveryCode: old } = await call('security.renewRecoveryCode', {});
  const { recoveryCode: code } = await call('security.renewRecoveryCode', {});
  assert.equal(await refusal('security.keepRecoveryCode', { code: code.slice(1) }), 'invalid');
  assert.equal(await refusal('security.keepRecoveryCode', { code: old }), 'wrongPassphrase');
  assert.equal(await isKept(), false);
  await call('security.keepRecoveryCode', { code: code.toLowerCase().replaceAll('-', ' ') });
  assert.equal(await isKept(), true);
  await call('security.changePassphrase', { passphrase, next });
  assert.equal(await isKept(), true, 'another passphrase leaves the code as it is');
  await call('security.changeKey', { passphrase: next });
  assert.equal(await isKept(), false, 'a new data key brings a new code');
  const { recoveryCode: third } = await call('security.renewRecoveryCode', {});
  await call('security.keepRecoveryCode', { code: third });
  await call('session.lock', {});
  await call('security.recover', { code: third, next: passphrase });
  assert.equal(await isKept(), false, 'a code that has served is replaced by one that nobody has kept yet');
});

test('the code of a set-up that a lock overtakes is offered anew to the owner', async (t) => {
  const { call } = await createTestBackend(t);
  await call('household.create', {
    householdName: 'Home',
    ownerName: 'Ana',
    passphrase,
    protection: 'passphrase',
    consent: { by: 'self', version: 1 },
  });
  await call('session.lock', {});
  await call('session.passphrase', { passphrase });
  assert.equal((await call('security.keys', {})).isRecoveryCodeKept, false);
  const { recoveryCode } = await call('security.renewRecoveryCode', {});
  await call('security.keepRecoveryCode', { code: recoveryCode });
  assert.equal((await call('security.keys', {})).isRecoveryCodeKept, true);
});

test('no pause bars the recovery code, and wrong codes bring none', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  const { recoveryCode: stale } = await call('security.renewRecoveryCode', {});
  const { recoveryCode } = await call('security.renewRecoveryCode', {});
  await call('session.lock', {});
  for (let i = 0; i < 8; i++) {
    assert.equal(await refusal('security.recover', { code: stale.slice(0, -1), next }), 'invalid');
    assert.equal(await refusal('security.recover', { code: stale, next }), 'wrongPassphrase');
  }
  for (let i = 0; i < 5; i++)
    assert.equal(await refusal('session.passphrase', { passphrase: 'not this one' }), 'wrongPassphrase');
  assert.equal(await refusal('session.passphrase', { passphrase }), 'paused');
  await call('security.recover', { code: recoveryCode, next });
  assert.equal((await call('app.state', {})).phase, 'signedIn');
});

test('a change of the key asks for the passphrase and gives a new recovery code', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  assert.equal(await refusal('security.changeKey', { passphrase: 'not this one' }), 'wrongPassphrase');
  const { recoveryCode } = await call('security.changeKey', { passphrase });
  assert.equal((await call('members.list', {})).length, 1);
  await call('session.lock', {});
  await call('security.recover', { code: recoveryCode, next });
});

test('a lock in the middle of a change of the ways to the key leaves every way as it was', async (t) => {
  const { call, backend } = await createTestBackend(t);
  const consent = { by: 'self', version: 1 } as const;
  const { recoveryCode } = await call('household.create', {
    householdName: 'Home',
    ownerName: 'Ana',
    passphrase,
    protection: 'passphrase',
    consent,
  });
  const inputs = { 'security.renewRecoveryCode': {}, 'security.changeProtection': { protection: 'passphrase' } };
  for (const [name, input] of Object.entries(inputs)) {
    const answer = backend.dispatcher.call(name, input);
    backend.lock('idle');
    const result = await answer;
    assert.equal(result.ok ? 'done' : result.error.code, 'notAllowed', name);
    await call('session.passphrase', { passphrase });
  }
  await call('session.lock', {});
  await call('security.recover', { code: recoveryCode, next });
});

test('a sign-in in the middle of a recovery leaves the passphrase and the recovery code as they were', async (t) => {
  const familiar = await createTestBackend(t);
  const { call, engine, backend, refusal } = familiar;
  const { anaId } = await setUpTwoMembers(familiar, ana, ben);
  const { recoveryCode } = await call('security.renewRecoveryCode', {});
  await call('session.lock', {});
  let recovery: ReturnType<typeof backend.dispatcher.call> | null = null;
  engine.beforeAnswer = () => {
    recovery ??= backend.dispatcher.call('security.recover', { code: recoveryCode, next });
  };
  await signInAs(familiar, ben);
  assert.equal((await call('app.state', {})).phase, 'signedIn');
  const answer = (await recovery) as unknown as Result<unknown>;
  assert.equal(answer.ok ? 'recovered' : answer.error.code, 'conflict');
  await call('session.lock', {});
  assert.equal(await refusal('session.passphrase', { passphrase: next }), 'wrongPassphrase');
  await call('session.passphrase', { passphrase });
  await call('session.lock', {});
  await call('security.recover', { code: recoveryCode, next });
  const state = await call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === anaId);
});

test('the owner sees that the log of attempts is whole', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  await call('session.lock', {});
  await refusal('session.passphrase', { passphrase: 'not this one' });
  await call('session.passphrase', { passphrase });
  const check = await call('attempts.check', {});
  assert.deepEqual([check.state, check.state === 'intact' && check.count], ['intact', 2]);
});
