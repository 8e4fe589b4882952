import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { checkDatabase } from '#storage/sqlite/check-database.ts';
import { createHousehold, createMemoryLog, openTestVault, passphrase } from './vault-fixture.ts';

/** The file of a closed household after somebody ran these statements on it. */
const alteredBy = async (context: TestContext, statements: string) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const file = join(dataDir, 'familiar.db');
  const database = new Database(file);
  database.exec(statements);
  database.close();
  return { dataDir, file };
};

const namesIn = (file: string): unknown[] => {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all();
  } finally {
    database.close();
  }
};

const planted = `
  CREATE TABLE "a ""kept"" copy" (a, n);
  CREATE INDEX by_a ON "a ""kept"" copy" (a);
  CREATE VIEW all_members AS SELECT * FROM members;
  CREATE TRIGGER no_pause AFTER UPDATE ON counters BEGIN UPDATE counters SET failures = 0, in_a_row = 0; END;
  CREATE TRIGGER keep AFTER DELETE ON members BEGIN INSERT INTO "a ""kept"" copy" VALUES (OLD.id, OLD.name); END;
  CREATE INDEX members_by_name ON members (name);
`;

test('tables, indexes, views and triggers planted in the file are taken out and told, and nothing else is', async (context) => {
  const { dataDir, file } = await alteredBy(context, planted);
  const log = createMemoryLog();
  const vault = await openTestVault(context, dataDir, null, log);
  const [line = '', ...more] = log.lines;
  for (const name of ['all_members', 'no_pause', 'keep', 'by_a', 'members_by_name'])
    assert.match(line, new RegExp(name));
  assert.deepEqual(more, []);
  assert.equal(await vault.openWithPassphrase(passphrase), true);
  assert.equal(vault.store.members.list()[0]?.name, 'Olive');
  vault.close();
  const { dataDir: freshFolder, vault: fresh } = await createHousehold(context);
  fresh.close();
  assert.deepEqual(namesIn(file), namesIn(join(freshFolder, 'familiar.db')));
  const next = createMemoryLog();
  (await openTestVault(context, dataDir, null, next)).close();
  assert.deepEqual(next.lines, []);
});

test('a planted trigger takes no limit away: eight wrong passphrases are counted as eight', async (context) => {
  const { dataDir } = await alteredBy(context, planted);
  const { counters } = await openTestVault(context, dataDir);
  const before = counters.read('passphrase');
  counters.save('passphrase', { ...before, failures: 8, inARow: 8 });
  assert.equal(counters.read('passphrase').failures, 8);
});

const alterations: readonly (readonly [what: string, statements: string])[] = [
  ['a table that is defined in another way', 'ALTER TABLE counters ADD COLUMN more INTEGER NOT NULL DEFAULT 1'],
  ['an index that is gone', 'DROP INDEX samples_by_member'],
  ['a table that is gone', 'DROP TABLE last_lock'],
  ['the schema of a version that it is not of', 'PRAGMA user_version = 2'],
];

for (const [what, statements] of alterations) {
  test(`a file with ${what} is refused, and left as it is`, async (context) => {
    const { dataDir, file } = await alteredBy(context, `${planted}; ${statements}`);
    const before = namesIn(file);
    await assert.rejects(openTestVault(context, dataDir), { name: 'FamiliarError', reason: 'databaseAltered' });
    assert.deepEqual(namesIn(file), before);
    assert.deepEqual(checkDatabase(file), { kind: 'altered' });
  });
}

test('who looks at the file without changing it is told what was planted', async (context) => {
  const { file } = await alteredBy(context, 'CREATE VIEW all_members AS SELECT * FROM members');
  const check = checkDatabase(file);
  assert.deepEqual(check.kind === 'whole' && check.planted, ['all_members']);
});
