import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ensurePrivateFile } from '#storage/sqlite/data-folder.ts';
import { openDatabase } from '#storage/sqlite/open-database.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createMemoryLog } from './vault-fixture.ts';

test('opens for durability and erasure: a journal on the disk before a write is confirmed, freed pages wiped, references enforced', (context) => {
  const path = join(tempDir(context), 'familiar.db');
  ensurePrivateFile(path);
  const database = openDatabase(path, createMemoryLog());
  context.after(() => database.close());
  const pragmas = Object.fromEntries(
    ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'trusted_schema'].map((name) => [
      name,
      database.pragma(name, { simple: true }),
    ]),
  );
  assert.deepEqual(pragmas, {
    journal_mode: 'wal',
    synchronous: 2,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
  });
});
