import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { defaultSettings } from '#contract/household.ts';
import { sealedColumns } from '#storage/sqlite/sealed-columns.ts';
import { createMemoryKeeper } from '../secrets/memory-keeper.ts';
import { filesWithAnyOf } from './byte-search.ts';
import { addMember, createHousehold, createSample, evidence, openTestVault, passphrase } from './vault-fixture.ts';

const next = 'ten green bottles';

/** Byte columns that hold no field sealed under the data key: wraps of that key, and keyed hashes. */
const notSealed = ['key_wraps.wrapped', 'key_wraps.salt', 'attempts.member_tag', 'attempts.link'];

/** Byte columns that are sealed under the data key by somebody who knows how to seal them anew. */
const sealed = sealedColumns.map(({ table, column }) => `${table}.${column}`);

/** Everything a household can hold. */
const fill = async (context: TestContext, keeper = createMemoryKeeper()) => {
  const household = await createHousehold(context, keeper, 'keychain');
  const { vault, store } = household;
  const ada = addMember(vault, 'Ada');
  store.samples.add(ada, [createSample(1), createSample(2)], 5);
  store.settings.save({ ...defaultSettings, securityLevel: 'strict' });
  store.attempts.record({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
    evidence,
  });
  return { ...household, ada, keeper };
};

const contentOf = ({ vault, ada }: Pick<Awaited<ReturnType<typeof fill>>, 'vault' | 'ada'>) => {
  const store = vault.store;
  const samples = store.samples.list(ada);
  return {
    name: store.household.name(),
    members: store.members.list(),
    samples,
    embeddings: store.samples.listInUse('e'.repeat(64)),
    pictures: samples.map(({ id }) => store.samples.picture(ada, id)),
    widePictures: samples.map(({ id }) => store.samples.widePicture(ada, id)),
    settings: store.settings.read(),
    attempts: store.attempts.list(10),
    log: store.attempts.check(),
  };
};

const sealedBytes = (dataDir: string): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const bytes = sealedColumns.flatMap(({ table, column }) =>
    file.prepare<[], Buffer>(`SELECT ${column} FROM ${table}`).pluck().all(),
  );
  file.close();
  return bytes.filter((value) => value !== null);
};

test('every byte column of the schema is sealed anew by a change of the key, or known not to be sealed', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const columns = file
    .prepare<[], string>(
      `SELECT s.name || '.' || c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE s.type = 'table' AND c.type = 'BLOB'`,
    )
    .pluck()
    .all();
  file.close();
  assert.deepEqual(columns.toSorted(), [...sealed, ...notSealed].toSorted());
});

test('a new passphrase opens and the old one does not, nor is its wrap left in any file', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const old = file.prepare("SELECT wrapped FROM key_wraps WHERE kind = 'passphrase'").pluck().get() as Buffer;
  file.close();
  await vault.keys.changePassphrase(next);
  assert.deepEqual(filesWithAnyOf(dataDir, [old]), []);
  vault.close();
  const later = await openTestVault(context, dataDir);
  assert.equal(await later.openWithPassphrase(passphrase), false);
  assert.equal(await later.openWithPassphrase(next), true);
});

test('a change of the key seals every field anew and loses none; what was sealed before is in no file', async (context) => {
  const household = await fill(context);
  const { dataDir, vault, keeper, ada } = household;
  const before = contentOf(household);
  assert.equal(before.log.state, 'intact');
  vault.close();
  const oldBytes = sealedBytes(dataDir);
  assert.ok(oldBytes.length > 12);

  const running = await openTestVault(context, dataDir, keeper);
  assert.equal(await running.openWithDevice(), true);
  const code = await running.keys.changeDataKey(passphrase, 9_000);
  assert.deepEqual(contentOf({ vault: running, ada }), before);
  assert.deepEqual(filesWithAnyOf(dataDir, oldBytes), []);
  running.close();

  for (const open of ['device', 'passphrase', 'code'] as const) {
    const later = await openTestVault(context, dataDir, open === 'device' ? keeper : null);
    if (open === 'device') assert.equal(await later.openWithDevice(), true);
    if (open === 'passphrase') assert.equal(await later.openWithPassphrase(passphrase), true);
    if (open === 'code') assert.notEqual(await later.keys.recover(code, next, 9_500), null);
    assert.deepEqual(contentOf({ vault: later, ada }), before);
    later.close();
  }
});

test('a change of the key that dies before it is confirmed leaves everything as it was', async (context) => {
  const household = await fill(context);
  const { dataDir, vault, ada } = household;
  const before = contentOf(household);
  vault.close();
  const copyTo = (name: string) => {
    const folder = join(dataDir, name);
    mkdirSync(folder);
    copyFileSync(join(dataDir, 'familiar.db'), join(folder, 'familiar.db'));
    return folder;
  };
  const folder = copyTo('dying');
  const dying = await openTestVault(context, folder);
  assert.equal(await dying.openWithPassphrase(passphrase), true);
  const file = new Database(join(folder, 'familiar.db'));
  // The last thing a change of the key writes fails, as a full disk or a sudden death would make it.
  file.exec(
    "CREATE TRIGGER die BEFORE INSERT ON key_wraps WHEN NEW.kind = 'recovery' BEGIN SELECT RAISE(ABORT, 'dies here'); END",
  );
  file.close();
  await assert.rejects(dying.keys.changeDataKey(passphrase, 9_000), /dies here/);
  assert.deepEqual(contentOf({ vault: dying, ada }), before, 'the running app goes on with the old key');
  dying.close();
  const later = await openTestVault(context, folder);
  assert.equal(await later.openWithPassphrase(passphrase), true);
  assert.deepEqual(contentOf({ vault: later, ada }), before);
});

test('a damaged field does not hold up a change of the key', async (context) => {
  const { dataDir, vault, ada } = await fill(context);
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  file.exec(`UPDATE samples SET embedding = zeroblob(100) WHERE id = 1`);
  file.close();
  const later = await openTestVault(context, dataDir);
  await later.openWithPassphrase(passphrase);
  await later.keys.changeDataKey(passphrase, 9_000);
  assert.deepEqual(
    later.store.samples.listInUse('e'.repeat(64)).map(({ id }) => id),
    [2],
  );
  assert.equal(later.store.samples.list(ada).length, 2);
});

test('the recovery code of the set-up replaces a forgotten passphrase, once', async (context) => {
  const { dataDir, vault, recoveryCode } = await createHousehold(context);
  vault.close();
  const later = await openTestVault(context, dataDir);
  assert.equal(await later.keys.recover('0000-0000-0000-0000-0000-0000-0000', next, 5_000), null);
  assert.equal(later.state(), 'sealed');
  const nextCode = await later.keys.recover(recoveryCode.toLowerCase(), next, 5_000);
  assert.equal(later.state(), 'open');
  assert.equal(later.keys.recoveryCodeMadeAt(), 5_000);
  assert.equal(await later.openWithPassphrase(passphrase), false);
  assert.equal(await later.openWithPassphrase(next), true);
  assert.equal(await later.keys.recover(recoveryCode, passphrase, 6_000), null, 'a code serves once');
  assert.notEqual(await later.keys.recover(nextCode ?? '', passphrase, 6_000), null);
});

test('a renewed recovery code replaces the one before', async (context) => {
  const { vault, recoveryCode } = await createHousehold(context);
  const code = await vault.keys.renewRecoveryCode(7_000);
  assert.equal(await vault.keys.recover(recoveryCode, next, 8_000), null);
  assert.notEqual(await vault.keys.recover(code, next, 8_000), null);
});

test('the recovery code is in none of the files', async (context) => {
  const { dataDir, recoveryCode } = await createHousehold(context);
  const bare = recoveryCode.replaceAll('-', '');
  assert.deepEqual(
    filesWithAnyOf(dataDir, [Buffer.from(recoveryCode), Buffer.from(bare), Buffer.from(bare).subarray(4)]),
    [],
  );
});

test('a device that shall open nothing any more forgets its key, and one chosen anew opens again', async (context) => {
  const { dataDir, vault, keeper } = await fill(context);
  await vault.keys.changeProtection('passphrase');
  assert.equal(await keeper.recall(), null);
  vault.close();
  const later = await openTestVault(context, dataDir, keeper);
  assert.equal(await later.openWithDevice(), false);
  assert.equal(await later.openWithPassphrase(passphrase), true);
  assert.equal(await keeper.recall(), null, 'the passphrase alone brings no device key back');
  await later.keys.changeProtection('keychain');
  later.close();
  const last = await openTestVault(context, dataDir, keeper);
  assert.equal(await last.openWithDevice(), true);
  assert.equal(last.keys.protection(), 'keychain');
});

test('a protection this machine does not offer is refused and changes nothing', async (context) => {
  const { vault } = await createHousehold(context);
  await assert.rejects(vault.keys.changeProtection('keychain'), { code: 'conflict' });
  assert.equal(vault.keys.protection(), 'passphrase');
});

test('a change that is called off at the last moment leaves passphrase, key and recovery code as they were', async (context) => {
  const household = await fill(context);
  const { vault, dataDir, recoveryCode } = household;
  const before = sealedBytes(dataDir);
  const callOff = (): void => {
    throw new Error('called off');
  };
  await assert.rejects(vault.keys.changePassphrase(next, callOff), /called off/);
  await assert.rejects(vault.keys.changeDataKey(passphrase, 9, callOff), /called off/);
  await assert.rejects(vault.keys.renewRecoveryCode(9, callOff), /called off/);
  await assert.rejects(vault.keys.changeProtection('passphrase', callOff), /called off/);
  assert.deepEqual(sealedBytes(dataDir), before);
  assert.equal(vault.keys.protection(), 'keychain');
  assert.equal(await vault.openWithPassphrase(next), false);
  assert.equal(await vault.openWithPassphrase(passphrase), true);
  assert.notEqual(await vault.keys.recover(recoveryCode, next, 10), null);
});
