import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';

test('an owner renames the household, which every screen is told, and which outlives a restart', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.call('household.rename', { name: '  Rose Cottage ' });
  const state = await first.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.householdName === 'Rose Cottage');
  await first.call('session.lock', {});
  const locked = await first.call('app.state', {});
  assert.ok(locked.phase === 'locked' && locked.householdName === 'Rose Cottage');
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir });
  await second.call('session.passphrase', { passphrase });
  const opened = await second.call('app.state', {});
  assert.ok(opened.phase === 'signedIn' && opened.householdName === 'Rose Cottage');
});

test('a household takes no name that nobody could read', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const before = await familiar.call('app.state', {});
  assert.equal(await familiar.refusal('household.rename', { name: '\u200b' }), 'invalid');
  assert.deepEqual(await familiar.call('app.state', {}), before);
});
