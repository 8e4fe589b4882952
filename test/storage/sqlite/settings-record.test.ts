import assert from 'node:assert/strict';
import test from 'node:test';
import { defaultSettings } from '#contract/household.ts';
import { createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

test('starts balanced and keeps what was saved', async (context) => {
  const { dataDir, vault, records } = await createHousehold(context);
  assert.deepEqual(records.settings(), defaultSettings);
  records.saveSettings({ ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 30 });
  vault.close();
  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(next.records().settings(), { ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 30 });
});
