import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { writeBackup } from '#storage/backup/backup-file.ts';
import { migrations } from '#storage/sqlite/migrate.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createMemoryKeeper } from '../secrets/memory-keeper.ts';
import { filesWithAnyOf } from './byte-search.ts';
import { definitionAt } from './old-household.ts';
import { addMember, createHousehold, createSample, openTestVault, passphrase } from './vault-fixture.ts';

/** A household of two with a backup of it in a folder of its own. */
const backedUp = async (context: TestContext, samples = [createSample(1), createSample(2)]) => {
  const household = await createHousehold(context, createMemoryKeeper(), 'keychain');
  const { vault, store } = household;
  const ada = addMember(vault, 'Adalberta');
  store.samples.add(ada, samples, 5);
  store.attempts.record({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
  });
  const folder = tempDir(context);
  const path = join(folder, 'household.familiar');
  await vault.backups.create({ passphrase, at: 9, path });
  return { ...household, ada, folder, path };
};

const emptyVault = (context: TestContext) => openTestVault(context, join(tempDir(context), 'data'));

const restoring = async (context: TestContext, path: string, given = passphrase) => {
  const vault = await emptyVault(context);
  return vault.backups
    .restore({ path, passphrase: given, replace: false })
    .finally(() => assert.equal(vault.state(), 'empty', 'nothing was restored'));
};

test('a backup restores on another machine with the passphrase, and nothing is lost', async (context) => {
  const { vault, ada, path } = await backedUp(context);
  const other = await emptyVault(context);
  await other.backups.restore({ path, passphrase, replace: false });
  assert.equal(other.state(), 'sealed');
  assert.equal(await other.openWithPassphrase(passphrase), true);
  assert.deepEqual(other.store.members.list(), vault.store.members.list());
  assert.deepEqual(other.store.samples.listInUse('e'.repeat(64)), vault.store.samples.listInUse('e'.repeat(64)));
  const [sample] = other.store.samples.list(ada);
  assert.deepEqual(other.store.samples.picture(ada, sample?.id ?? 0), createSample(1).picture);
  assert.deepEqual(other.store.samples.widePicture(ada, sample?.id ?? 0), createSample(1).wide);
  assert.deepEqual(other.store.attempts.check(), vault.store.attempts.check());
  // Ids go on where the household left off: a restored household never gives an id twice.
  assert.equal(addMember(other, 'Noor'), ada + 1);
});

test('what is written while the backup is made is in it whole or not at all', async (context) => {
  const { vault, ada } = await backedUp(context);
  const path = join(tempDir(context), 'busy.familiar');
  const making = vault.backups.create({ passphrase, at: 10, path });
  for (let seed = 3; seed < 40; seed += 1) {
    vault.store.samples.add(ada, [createSample(seed), createSample(seed + 100)], seed);
    await new Promise(setImmediate);
  }
  await making;
  const other = await emptyVault(context);
  await other.backups.restore({ path, passphrase, replace: false });
  await other.openWithPassphrase(passphrase);
  assert.equal(other.store.samples.list(ada).length % 2, 0);
  assert.equal(vault.store.samples.list(ada).length, 2 + 37 * 2);
});

test('a backup is one private file, and nothing passing stays behind', async (context) => {
  const { dataDir, folder, path } = await backedUp(context);
  assert.deepEqual(readdirSync(folder), ['household.familiar']);
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(dataDir).filter((name) => !name.startsWith('familiar.')),
    [],
  );
});

test('a backup shows neither names, nor pictures, nor embeddings, nor even what is sealed in the household file', async (context) => {
  const { dataDir, vault, folder, path } = await backedUp(context);
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const sealed = file
    .prepare<[], Buffer>(
      'SELECT embedding FROM samples UNION ALL SELECT picture FROM sample_pictures UNION ALL SELECT name FROM members',
    )
    .pluck()
    .all();
  file.close();
  const { embedding, picture } = createSample(1);
  assert.deepEqual(filesWithAnyOf(folder, [new Uint8Array(embedding.buffer), picture.bytes, ...sealed]), []);
  const text = readFileSync(path, 'latin1');
  for (const word of ['Adalberta', 'Lighthouse', 'RIFF', 'SQLite format', 'members'])
    assert.ok(!text.includes(word), word);
});

test('what was removed before the backup is not in it, not even where it could still be brought back', async (context) => {
  const { vault, store, ada, folder } = await backedUp(context);
  const path = join(folder, 'later.familiar');
  store.members.hide(ada, 1);
  await vault.backups.create({ passphrase, at: 10, path });
  store.removals.bringBack(1);
  assert.equal(store.members.list().length, 2, 'the running household may still change its mind');
  const other = await emptyVault(context);
  await other.backups.restore({ path, passphrase, replace: false });
  await other.openWithPassphrase(passphrase);
  assert.deepEqual(
    other.store.members.list().map(({ name }) => name),
    ['Olive'],
  );
  assert.equal(other.store.samples.listInUse('e'.repeat(64)).length, 0);
});

test('each thing that can be wrong with a backup has an answer of its own', async (context) => {
  const { path, folder } = await backedUp(context);
  const whole = readFileSync(path);
  const changed = (name: string, bytes: Buffer): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const flipped = (at: number): Buffer => {
    const copy = Buffer.from(whole);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  await assert.rejects(restoring(context, path, 'not the passphrase'), {
    reason: 'backupOtherPassphrase',
  });
  await assert.rejects(restoring(context, changed('cut', whole.subarray(0, -1))), {
    reason: 'backupCutOff',
  });
  await assert.rejects(restoring(context, changed('half', whole.subarray(0, whole.length / 2))), {
    reason: 'backupCutOff',
  });
  await assert.rejects(restoring(context, changed('head', whole.subarray(0, 100))), {
    reason: 'backupStartDamaged',
  });
  await assert.rejects(restoring(context, changed('header', flipped(40))), {
    reason: 'backupStartDamaged',
  });
  await assert.rejects(restoring(context, changed('middle', flipped(whole.length >> 1))), {
    reason: 'backupDamaged',
  });
  await assert.rejects(restoring(context, changed('end', flipped(whole.length - 1))), {
    reason: 'backupDamaged',
  });
  await assert.rejects(restoring(context, changed('longer', Buffer.concat([whole, Buffer.alloc(3)]))), {
    reason: 'backupDamaged',
  });
  await assert.rejects(restoring(context, changed('other', Buffer.from('A holiday picture'))), {
    reason: 'backupForeign',
  });
  await assert.rejects(restoring(context, changed('empty', Buffer.alloc(0))), {
    reason: 'backupForeign',
  });
  const newer = Buffer.from(whole.toString('latin1').replace('BACKUP 1', 'BACKUP 2'), 'latin1');
  await assert.rejects(restoring(context, changed('newer', newer)), { reason: 'backupNewer' });
  await assert.rejects(restoring(context, join(folder, 'missing')), { reason: 'backupFileUnusable' });
  // The file itself was harmed by none of this.
  const other = await emptyVault(context);
  await other.backups.restore({ path, passphrase, replace: false });
});

test('pieces of a backup that are swapped are noticed', async (context) => {
  const many = Array.from({ length: 12 }, (_, seed) => createSample(seed));
  const { path, folder } = await backedUp(context, many);
  const whole = readFileSync(path);
  const piece = 64 * 1024 + 16;
  const start = whole.length - 2 * piece - 500;
  const swapped = Buffer.concat([
    whole.subarray(0, start),
    whole.subarray(start + piece, start + 2 * piece),
    whole.subarray(start, start + piece),
    whole.subarray(start + 2 * piece),
  ]);
  assert.equal(swapped.length, whole.length);
  writeFileSync(join(folder, 'swapped'), swapped);
  await assert.rejects(restoring(context, join(folder, 'swapped')), { reason: 'backupDamaged' });
});

test('a backup of a newer household is refused, and one of an older household is brought up to date', async (context) => {
  const folder = tempDir(context);
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const plainPath = join(dataDir, 'familiar.db');
  const write = (name: string, schema: number) => {
    const path = join(folder, name);
    return writeBackup({
      plainPath,
      path,
      passphrase,
      derivation: cheapDerivation,
      schema,
      at: 1,
    }).then(() => path);
  };
  await assert.rejects(restoring(context, await write('newer', migrations.length + 1)), {
    reason: 'backupNewer',
  });

  const file = new Database(plainPath);
  // The household as the first Familiar wrote it.
  file.exec(
    'ALTER TABLE sample_pictures DROP COLUMN shows; ALTER TABLE samples DROP COLUMN failed_embedder; DROP TABLE attempt_faces',
  );
  file.exec(definitionAt(2, 'attempt_faces'));
  file.exec(
    'DROP TABLE camera_choice; DROP TABLE picture_counts; DROP TABLE sample_wide_pictures; ALTER TABLE consents DROP COLUMN agreed_by_seal; DROP TABLE pins; DROP TABLE attempt_chain; DROP TABLE last_lock; DROP TABLE tuning; ALTER TABLE attempts DROP COLUMN link; ALTER TABLE attempts DROP COLUMN member_tag; ALTER TABLE attempts DROP COLUMN evidence; ALTER TABLE attempts DROP COLUMN asker',
  );
  file.exec(
    "DELETE FROM key_wraps WHERE kind = 'recovery'; ALTER TABLE key_wraps DROP COLUMN made_at; ALTER TABLE key_wraps DROP COLUMN confirmed",
  );
  file.pragma('user_version = 2');
  file.close();
  const other = await emptyVault(context);
  await other.backups.restore({ path: await write('older', 2), passphrase, replace: false });
  assert.equal(await other.openWithPassphrase(passphrase), true);
  assert.equal(other.store.members.list().length, 1);
  assert.equal(other.keys.recoveryCodeMadeAt(), null);
});

test('a household that is there is replaced only when that was asked for', async (context) => {
  const { path } = await backedUp(context);
  const { vault } = await createHousehold(context);
  addMember(vault, 'Bernadette');
  await assert.rejects(vault.backups.restore({ path, passphrase, replace: false }), { code: 'conflict' });
  assert.equal(vault.state(), 'open');
  await assert.rejects(vault.backups.restore({ path, passphrase: 'not the passphrase', replace: true }), {
    code: 'wrongPassphrase',
  });
  assert.equal(vault.state(), 'open');
  await vault.backups.restore({ path, passphrase, replace: true });
  assert.equal(vault.state(), 'sealed');
  await vault.openWithPassphrase(passphrase);
  assert.deepEqual(
    vault.store.members.list().map(({ name }) => name),
    ['Olive', 'Adalberta'],
  );
});

test('a backup opens with the passphrase of its day, also after a change of passphrase and key', async (context) => {
  const { vault, path } = await backedUp(context);
  await vault.keys.changePassphrase('ten green bottles');
  await vault.keys.changeDataKey('ten green bottles', 20);
  await assert.rejects(restoring(context, path, 'ten green bottles'), { code: 'wrongPassphrase' });
  const other = await emptyVault(context);
  await other.backups.restore({ path, passphrase, replace: false });
  assert.equal(await other.openWithPassphrase(passphrase), true);
});
