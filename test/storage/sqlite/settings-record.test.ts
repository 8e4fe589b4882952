import assert from 'node:assert/strict';
import test from 'node:test';
import { defaultSettings, type Settings } from '#contract/household.ts';
import { createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

test('starts balanced and keeps what was saved', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  assert.deepEqual(store.settings.read(), defaultSettings);
  store.settings.save({ ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 30 });
  vault.close();
  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(next.store.settings.read(), { ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 30 });
});

test('what an older household never chose is as in a new one', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const { ownerByFace: _, ...older } = { ...defaultSettings, securityLevel: 'strict' } satisfies Settings;
  store.settings.save(older as Settings);
  vault.close();
  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(next.store.settings.read(), { ...defaultSettings, securityLevel: 'strict' });
});
