import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { nextLine, startVaultChild } from './run-vault-child.ts';
import { openTestVault } from './vault-fixture.ts';

const refusal = {
  name: 'FamiliarError',
  reason: 'alreadyRunning',
};

test('tells a second Familiar on the same folder that one is running', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir);
  await assert.rejects(openTestVault(context, dataDir), refusal, 'in this process');
  assert.equal(await nextLine(startVaultChild(context, dataDir, 'open')), refusal.reason, 'in another process');
  vault.close();
  assert.equal(await nextLine(startVaultChild(context, dataDir, 'open')), 'open');
});

test('frees the folder the moment the one that held it is killed', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const holder = startVaultChild(context, dataDir, 'hold');
  assert.equal(await nextLine(holder), 'open');
  await assert.rejects(openTestVault(context, dataDir), refusal);
  await holder.killNow();
  assert.equal((await openTestVault(context, dataDir)).state(), 'empty');
});

test('lets two folders be used at once', async (context) => {
  const folder = tempDir(context);
  await openTestVault(context, join(folder, 'one'));
  assert.equal((await openTestVault(context, join(folder, 'two'))).state(), 'empty');
});

test('says what to do about a lock file that is not one', async (context) => {
  const dataDir = tempDir(context);
  writeFileSync(join(dataDir, 'familiar.lock'), 'a letter to my aunt\n'.repeat(500));
  await assert.rejects(openTestVault(context, dataDir), {
    reason: 'lockFileForeign',
  });
});
