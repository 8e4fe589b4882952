import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { migrate } from '#storage/sqlite/migrate.ts';
import { sealedColumns } from '#storage/sqlite/sealed-columns.ts';

/** Columns that no seal covers, as docs/SECURITY.md lists them under "Plain in the file", with the reason. */
const listedAsPlain = (): Map<string, string> => {
  const path = join(import.meta.dirname, '..', '..', '..', 'docs', 'SECURITY.md');
  const section = readFileSync(path, 'utf8').split('### Plain in the file')[1]?.split(/^##+ /m)[0] ?? '';
  const rows = [...section.matchAll(/^- ((?:`\w+\.\w+`(?:, )?)+): (.+)$/gm)];
  return new Map(
    rows.flatMap(([, columns = '', why = '']) =>
      [...columns.matchAll(/`(\w+\.\w+)`/g)].map(([, column = '']) => [column, why] as const),
    ),
  );
};

/** Every column of the schema but the numbers by which rows are found, which are in the list by one line for all. */
const columnsOfSchema = (): string[] => {
  const database = new Database(':memory:');
  migrate(database);
  const text = `SELECT tables.name || '.' || columns.name FROM pragma_table_list AS tables
    JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND columns.name <> 'id'`;
  return database.prepare(text).pluck().all().map(String).sort();
};

test('every column of the file is sealed, or is in the list of what is plain, with the reason', () => {
  const sealed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
  const plain = listedAsPlain();
  for (const why of plain.values()) assert.ok(why.trim().length > 10, why);
  assert.deepEqual([...sealed, ...plain.keys()].sort(), columnsOfSchema());
});
