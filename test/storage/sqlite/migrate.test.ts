import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { migrate, migrations, readSchemaVersion } from '#storage/sqlite/migrate.ts';
import { addRemarks } from '#storage/sqlite/migrations/012-remarks.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { openTestVault, owner, passphrase } from './vault-fixture.ts';

const schemaOf = (database: Database.Database) =>
  database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

test('brings every older version to the same schema as a new file', () => {
  const fresh = new Database(':memory:');
  migrate(fresh);
  assert.equal(readSchemaVersion(fresh), migrations.length);
  for (let version = 0; version < migrations.length; version += 1) {
    const old = new Database(':memory:');
    migrate(old, migrations.slice(0, version));
    assert.equal(readSchemaVersion(old), version);
    migrate(old);
    assert.deepEqual(schemaOf(old), schemaOf(fresh), `from version ${version}`);
  }
});

test('makes strict tables only, with ids of people that never come back', () => {
  const database = new Database(':memory:');
  migrate(database);
  const tables = database
    .prepare(`SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all() as {
    name: string;
    strict: number;
  }[];
  assert.ok(tables.length >= 9);
  assert.deepEqual(
    tables.filter(({ strict }) => strict !== 1),
    [],
  );
  const sources = database
    .prepare(`SELECT sql FROM sqlite_schema WHERE name IN ('members', 'samples', 'attempts')`)
    .pluck()
    .all() as string[];
  for (const source of sources) assert.match(source, /id INTEGER PRIMARY KEY AUTOINCREMENT/);
});

test('does nothing to a file that is up to date', () => {
  const database = new Database(':memory:');
  const steps = [(file: Database.Database) => void file.exec('CREATE TABLE one (id INTEGER)')];
  migrate(database, steps);
  migrate(database, steps);
  assert.equal(readSchemaVersion(database), 1);
});

test('leaves a file at the version before the step that failed, with nothing of that step', () => {
  const database = new Database(':memory:');
  const steps = [
    (file: Database.Database) => void file.exec('CREATE TABLE one (id INTEGER)'),
    (file: Database.Database) =>
      void file.exec('CREATE TABLE two (id INTEGER); INSERT INTO one VALUES (1); SELECT nonsense'),
  ];
  assert.throws(() => migrate(database, steps), /nonsense/);
  assert.equal(readSchemaVersion(database), 1);
  assert.deepEqual(database.prepare('SELECT name FROM sqlite_schema').pluck().all(), ['one']);
  assert.equal(database.prepare('SELECT count(*) FROM one').pluck().get(), 0);
});

test('keeps a household of today for the next start', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir);
  await vault.create({ name: 'Home', owner, passphrase, protection: 'passphrase', at: 1 });
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  assert.equal(readSchemaVersion(file), migrations.length);
  file.close();
});

test('a face kept before there were remarks has none', () => {
  const database = new Database(':memory:');
  migrate(database, migrations.slice(0, migrations.indexOf(addRemarks)));
  database.exec(`
    INSERT INTO attempts (id, at, outcome, duration_ms) VALUES (1, 10, 'noMatch', 5);
    INSERT INTO attempt_faces (attempt_id, kept_at, embedder, embedding, details, picture)
      VALUES (1, 10, 'e', x'01', x'02', x'03');
  `);
  migrate(database);
  assert.equal(database.prepare('SELECT remark FROM attempt_faces').pluck().get(), null);
});
