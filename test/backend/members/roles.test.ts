import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consent, createTestBackend, passphrase } from '../../fixtures/test-backend.ts';

const guardian = { by: 'guardian', version: 1 } as const;

test('an owner makes a member an owner and then steps down, which ends the session', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  const anaId = await setUp();
  const { memberId: benId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  assert.equal(await refusal('members.setRole', { memberId: anaId, role: 'member', consent: null }), 'conflict');
  await call('members.setRole', { memberId: benId, role: 'owner', consent: null });
  await call('members.setRole', { memberId: anaId, role: 'member', consent: null });

  const state = await call('app.state', {});
  assert.deepEqual([state.phase, state.phase === 'locked' && state.reason], ['locked', 'manual']);
  assert.equal(await refusal('members.list', {}), 'notAllowed');
  await call('session.passphrase', { passphrase });
  const next = await call('app.state', {});
  assert.ok(next.phase === 'signedIn' && next.member.id === benId, 'the passphrase is the owner’s who is left');
  assert.equal((await call('members.list', {})).find(({ id }) => id === anaId)?.role, 'member');
});

test('changing somebody else’s role leaves the session as it is', async (t) => {
  const { call, setUp } = await createTestBackend(t);
  await setUp();
  const { memberId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  await call('members.setRole', { memberId, role: 'child', consent: guardian });
  assert.equal((await call('app.state', {})).phase, 'signedIn');
});

test('a child’s account never becomes an owner’s, and a change of role keeps each consent on file', async (t) => {
  const { call, refusal, setUp, clock } = await createTestBackend(t);
  await setUp();
  assert.equal(await refusal('members.add', { name: 'Eve', role: 'owner', consent: guardian }), 'invalid');
  const { memberId } = await call('members.add', { name: 'Cleo', role: 'child', consent: guardian });
  assert.equal(await refusal('members.setRole', { memberId, role: 'owner', consent }), 'conflict');
  assert.equal(await refusal('members.setRole', { memberId, role: 'member', consent: null }), 'conflict');
  clock.advance(1000);
  await call('members.setRole', { memberId, role: 'member', consent });
  assert.equal(await refusal('members.setRole', { memberId, role: 'owner', consent: null }), 'conflict');
  const consents = await call('members.consents', { memberId });
  assert.deepEqual(consents, [
    { ...guardian, at: clock.now() - 1000 },
    { ...consent, at: clock.now() },
  ]);
});

test('an owner agrees to a newer wording without being signed out, and the earlier one stays on file', async (t) => {
  const { call, setUp } = await createTestBackend(t);
  const memberId = await setUp();
  const newer = { by: 'self', version: consent.version + 1 } as const;
  await call('members.setRole', { memberId, role: 'owner', consent: newer });
  assert.equal((await call('app.state', {})).phase, 'signedIn');
  const consents = await call('members.consents', { memberId });
  assert.deepEqual(
    consents.map(({ version }) => version),
    [consent.version, newer.version],
  );
});

test('settings are changed one by one, and an unknown one is refused', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  const before = (await call('settings.get', {})).settings;
  await call('settings.set', { severalFaces: 'nearest' });
  assert.deepEqual((await call('settings.get', {})).settings, { ...before, severalFaces: 'nearest' });
  assert.equal(await refusal('settings.set', { everythingOpen: true }), 'invalid');
  assert.equal(await refusal('settings.set', { presenceLockSeconds: 1 }), 'invalid');
});
