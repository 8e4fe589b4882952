import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createHousehold, openTestVault } from './vault-fixture.ts';

test('a vault in which nobody set a household up takes away what it made', async (context) => {
  const folder = tempDir(context);
  const vault = await openTestVault(context, join(folder, 'below', 'data'));
  assert.ok(existsSync(join(folder, 'below', 'data', 'familiar.db')));
  vault.close();
  assert.deepEqual(readdirSync(folder), []);
});

test('what was there before stays', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  writeFileSync(join(dataDir, 'letter.txt'), 'to my aunt');
  (await openTestVault(context, dataDir)).close();
  assert.deepEqual(readdirSync(dataDir), ['letter.txt']);
});

test('a file that is no household of ours stays, and so does a household', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  writeFileSync(join(dataDir, 'familiar.db'), 'a letter to my aunt\n'.repeat(500));
  await assert.rejects(openTestVault(context, dataDir), { reason: 'databaseNotOne' });
  assert.deepEqual(readdirSync(dataDir), ['familiar.db']);

  const made = await createHousehold(context);
  made.vault.close();
  assert.ok(existsSync(join(made.dataDir, 'familiar.db')));
});

test('a second Familiar that is turned away takes nothing away from the first', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  await openTestVault(context, dataDir);
  await assert.rejects(openTestVault(context, dataDir), { reason: 'alreadyRunning' });
  assert.ok(existsSync(join(dataDir, 'familiar.db')) && existsSync(join(dataDir, 'familiar.lock')));
});
