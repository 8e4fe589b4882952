import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import type { Reason } from '#contract/failures.ts';
import { migrations } from '#storage/sqlite/migrate.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import {
  addMember,
  createHousehold,
  createMemoryLog,
  createSample,
  openTestVault,
  owner,
  passphrase,
} from './vault-fixture.ts';

const refusal = (reason: Reason) => ({ name: 'FamiliarError', reason });

/** The file of a household with one member and ten samples, closed. */
const createClosedHousehold = async (context: TestContext) => {
  const { dataDir, vault, store } = await createHousehold(context);
  store.samples.add(
    addMember(vault, 'Ada'),
    Array.from({ length: 10 }, (_, seed) => createSample(seed)),
    5,
  );
  vault.close();
  return { dataDir, path: join(dataDir, 'familiar.db') };
};

test('makes a data folder where there is none, and leaves no journal when closed', async (context) => {
  const dataDir = join(tempDir(context), 'deep', 'down', 'data');
  const vault = await openTestVault(context, dataDir);
  assert.equal(vault.state(), 'empty');
  await vault.create({ name: 'Lighthouse', owner, passphrase, protection: 'passphrase', at: 1 });
  vault.close();
  assert.deepEqual(readdirSync(dataDir).toSorted(), ['familiar.db', 'familiar.lock']);
});

test('takes folder and files from other users who could read them, and says so', {
  skip: process.platform === 'win32',
}, async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  chmodSync(dataDir, 0o755);
  chmodSync(path, 0o664);
  const log = createMemoryLog();
  await openTestVault(context, dataDir, null, log);
  assert.equal(log.lines.length, 1);
  assert.equal(statSync(dataDir).mode & 0o777, 0o700);
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('opens a file that a crash left blank', async (context) => {
  const dataDir = tempDir(context);
  writeFileSync(join(dataDir, 'familiar.db'), '');
  assert.equal((await openTestVault(context, dataDir)).state(), 'empty');
});

test('refuses the file of a newer Familiar and leaves it as it was', async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  const file = new Database(path);
  file.pragma(`user_version = ${migrations.length + 1}`);
  file.close();
  const before = readFileSync(path);
  await assert.rejects(openTestVault(context, dataDir), refusal('databaseNewer'));
  assert.ok(readFileSync(path).equals(before));
});

test('refuses the file of another program and leaves it as it was', async (context) => {
  const dataDir = tempDir(context);
  const path = join(dataDir, 'familiar.db');
  const file = new Database(path);
  file.exec('CREATE TABLE recipes (id INTEGER)');
  file.close();
  const before = readFileSync(path);
  await assert.rejects(openTestVault(context, dataDir), refusal('databaseForeign'));
  assert.ok(readFileSync(path).equals(before));
});

test('refuses a file that is no database and leaves it as it was', async (context) => {
  const dataDir = tempDir(context);
  const path = join(dataDir, 'familiar.db');
  writeFileSync(path, 'a letter to my aunt\n'.repeat(500));
  const before = readFileSync(path);
  await assert.rejects(openTestVault(context, dataDir), refusal('databaseNotOne'));
  assert.ok(readFileSync(path).equals(before));
});

test('says that the file is damaged when its schema is, and lets go of the folder', async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  const bytes = readFileSync(path);
  const damaged = Buffer.from(bytes);
  damaged.fill(0xa5, 100, 4096);
  writeFileSync(path, damaged);
  await assert.rejects(openTestVault(context, dataDir), refusal('databaseDamaged'));
  writeFileSync(path, bytes);
  assert.equal((await openTestVault(context, dataDir)).state(), 'sealed');
});

test('says that the file is damaged when it was cut short', async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  truncateSync(path, 5 * 4096);
  const read = async () => {
    const vault = await openTestVault(context, dataDir);
    await vault.openWithPassphrase(passphrase);
    return vault.store.samples.listInUse('e'.repeat(64));
  };
  await assert.rejects(read(), refusal('databaseDamaged'));
});

test('says that a page is damaged when it is come upon, and serves what is whole', async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  const bytes = readFileSync(path);
  const file = new Database(path, { readonly: true });
  const page = Number(file.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'samples'`).pluck().get());
  file.close();
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
  writeFileSync(path, bytes);
  const vault = await openTestVault(context, dataDir);
  assert.equal(await vault.openWithPassphrase(passphrase), true);
  assert.equal(vault.store.household.name(), 'Lighthouse');
  assert.throws(() => vault.store.samples.listInUse('e'.repeat(64)), refusal('databaseDamaged'));
});

test('says so when another program holds the file', async (context) => {
  const { dataDir, path } = await createClosedHousehold(context);
  const other = new Database(path);
  context.after(() => other.close());
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  await assert.rejects(openTestVault(context, dataDir), refusal('databaseBusy'));
  other.exec('COMMIT');
  other.close();
  assert.equal((await openTestVault(context, dataDir)).state(), 'sealed');
});

test('says what to do when the data folder cannot be made', async (context) => {
  const blocker = join(tempDir(context), 'file');
  writeFileSync(blocker, '');
  await assert.rejects(openTestVault(context, join(blocker, 'data')), refusal('dataFolderUnusable'));
});
