import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { createSecretBox } from '#storage/secrets/secret-box.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';
import { ensurePrivateFile } from '#storage/sqlite/data-folder.ts';
import { fullDiskFacts, roomNeeded } from '#storage/sqlite/disk-room.ts';
import { openDatabase } from '#storage/sqlite/open-database.ts';
import { createRecords } from '#storage/sqlite/records.ts';
import { createSql } from '#storage/sqlite/sql.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createMemoryLog, createSample } from './vault-fixture.ts';

test('saves nothing of an enrolment that the disk has no room for, says how much it takes, and goes on when there is room', (context) => {
  const path = join(tempDir(context), 'familiar.db');
  ensurePrivateFile(path);
  const database = openDatabase(path, createMemoryLog());
  context.after(() => database.close());
  const store = createRecords(createSql(database, createMemoryLog()), createSecretBox(createKey()), createMemoryLog());
  const ada = store.members.add({ name: 'Ada', role: 'member', consent, at: 1 });
  store.samples.add(ada, [createSample(1)], 2);
  const samples = [createSample(2), createSample(3), createSample(4)];

  // A file that may not grow further is what a full disk is to SQLite.
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages + 3}`);
  const refusal = {
    name: 'FamiliarError',
    reason: 'diskFull',
  };
  assert.throws(() => store.samples.add(ada, samples, 3), refusal);
  assert.equal(store.samples.list(ada).length, 1);
  assert.equal(database.pragma('integrity_check', { simple: true }), 'ok');

  database.pragma(`max_page_count = ${pages + 1000}`);
  assert.equal(store.samples.add(ada, samples, 3).length, 3);
});

test('says how much is free where that is too little, and how much is needed: as much as the file again', () => {
  const needed = roomNeeded(34_200_000);
  assert.deepEqual(fullDiskFacts({ free: 2_900_000, needed }, 'tryAgain'), {
    freeMb: 2,
    neededMb: 45,
    next: 'tryAgain',
  });
  for (const free of [null, 900_000_000])
    assert.deepEqual(fullDiskFacts({ free, needed }, 'startAgain'), { freeMb: null, neededMb: 45, next: 'startAgain' });
});
