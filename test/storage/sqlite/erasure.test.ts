import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { openDatabase } from '#storage/sqlite/open-database.ts';
import { filesWithAnyOf } from './byte-search.ts';
import {
  addMember,
  createHousehold,
  createMemoryLog,
  createSample,
  openTestVault,
  passphrase,
} from './vault-fixture.ts';

type SealedColumn = 'embedding' | 'details' | 'picture' | 'wide';

const readSealed = (dataDir: string, memberId: number, sampleId?: number): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const text = `SELECT embedding, details, picture, wide FROM samples JOIN sample_pictures ON sample_pictures.sample_id = id
    JOIN sample_wide_pictures ON sample_wide_pictures.sample_id = id WHERE member_id = ? ${sampleId ? 'AND id = ?' : ''}`;
  const rows = file
    .prepare<number[], Record<SealedColumn, Buffer>>(text)
    .all(...[memberId, ...(sampleId ? [sampleId] : [])]);
  const names = sampleId
    ? []
    : file.prepare<number[], Buffer>('SELECT name FROM members WHERE id = ?').pluck().all(memberId);
  file.close();
  return [...names, ...rows.flatMap((row) => Object.values(row))];
};

/**
 * Samples of several members in turn, of different lengths, so that rows move between pages as they would in a year.
 */
const fillMembers = (store: Awaited<ReturnType<typeof createHousehold>>['store'], members: readonly number[]) => {
  for (let seed = 1; seed <= 24; seed += 1) {
    const { picture, wide } = createSample(seed);
    store.samples.add(
      members[seed % members.length] ?? 0,
      [
        createSample(seed, {
          picture: { ...picture, bytes: picture.bytes.subarray(0, 200 * seed) },
          ...(wide && { wide: wide.subarray(0, 270 * seed) }),
        }),
      ],
      seed,
    );
  }
};

test('nothing of a removed member is left in any file', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const [ada, ...others] = ['Ada Zweig', 'Noor', 'Jo', 'Bernadette van der Meer'].map((name) =>
    addMember(vault, name),
  ) as [number, ...number[]];
  fillMembers(store, [ada, ...others]);
  const sealed = readSealed(dataDir, ada);
  assert.equal(sealed.length, 1 + 6 * 4);
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), [], 'its ciphertext is there before');

  store.members.remove(ada);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), [], 'while running');
  vault.close();
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), [], 'after closing');

  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  for (const member of others) assert.equal(next.store.samples.list(member).length, 6, 'the others keep theirs');
  assert.equal(next.store.samples.listInUse('e'.repeat(64)).length, 18);
});

test('nothing of a removed sample is left in any file', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const members = ['Ada', 'Noor', 'Jo'].map((name) => addMember(vault, name)) as [number, number, number];
  fillMembers(store, members);
  const [, removed] = store.samples.list(members[1]);
  const sealed = readSealed(dataDir, members[1], removed?.id);
  assert.equal(sealed.length, 4);
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), []);
  store.samples.remove(members[1], [removed?.id ?? 0]);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
});

test('nothing is left, once Familiar starts again, of a removal that died before its journal was emptied', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const members = ['Ada', 'Noor'].map((name) => addMember(vault, name)) as [number, number];
  fillMembers(store, members);
  vault.close();
  const sealed = readSealed(dataDir, members[0]);

  const database = openDatabase(join(dataDir, 'familiar.db'), createMemoryLog());
  context.after(() => database.close());
  // The write before the removal leaves the removed bytes in the journal too.
  database.exec(`UPDATE samples SET created_at = 9; DELETE FROM members WHERE id = ${members[0]}`);
  const dead = join(dataDir, 'as-it-died');
  mkdirSync(dead);
  for (const name of ['familiar.db', 'familiar.db-wal']) copyFileSync(join(dataDir, name), join(dead, name));
  assert.deepEqual(filesWithAnyOf(dead, sealed), ['familiar.db', 'familiar.db-wal']);

  await openTestVault(context, dead);
  assert.deepEqual(filesWithAnyOf(dead, sealed), []);
});
