import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { createPassphraseDeriver } from '#storage/secrets/passphrase-key.ts';
import { unwrapWithPassphrase } from '#storage/secrets/passphrase-wrap.ts';
import { createSecretBox } from '#storage/secrets/secret-box.ts';
import { readPassphraseWrap } from '#storage/sqlite/key-wrap-records.ts';
import { migrate, migrations } from '#storage/sqlite/migrate.ts';
import { samplePlace } from '#storage/sqlite/sample-fields.ts';
import { createSealedFields, type SealedFields } from '#storage/sqlite/sealed-fields.ts';
import { createSql } from '#storage/sqlite/sql.ts';
import { addMember, createHousehold, createMemoryLog, createSample, passphrase } from './vault-fixture.ts';

/** The schema before faces were kept as one picture. */
export const schemaBefore = 5;

/** A sample as that Familiar stored it: the chip, RGB, and the same as WebP. */
export type OldSample = {
  readonly embedding: Float32Array;
  readonly chip: Uint8Array;
  readonly picture: Uint8Array;
  readonly embedder: string;
};

/** A made-up one: unlike that of any other seed. */
export function oldSample(seed: number): OldSample {
  const { embedding, picture, embedder } = createSample(seed);
  const chip = Uint8Array.from({ length: 150 * 150 * 3 }, (_, index) => (index * (seed + 3) + (index >> 7)) & 255);
  return { embedding, chip, picture: picture.bytes, embedder };
}

type OldMember = { readonly name: string; readonly samples: readonly OldSample[] };

/** How Familiar defined a table at a version of the schema. */
export function definitionAt(version: number, table: string): string {
  const database = new Database(':memory:');
  try {
    migrate(database, migrations.slice(0, version));
    return String(database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table));
  } finally {
    database.close();
  }
}

/**
 * A data folder with a closed household as that Familiar left it: its schema, and its rows as it wrote them.
 * @returns the folder, and the members' ids in order
 */
export async function oldHousehold(
  context: TestContext,
  members: readonly OldMember[],
): Promise<{ readonly dataDir: string; readonly memberIds: readonly number[] }> {
  const { dataDir, vault } = await createHousehold(context);
  const memberIds = members.map(({ name }) => addMember(vault, name));
  vault.close();
  const database = new Database(join(dataDir, 'familiar.db'));
  try {
    database.exec(`
      ALTER TABLE sample_pictures DROP COLUMN shows;
      ALTER TABLE samples DROP COLUMN failed_embedder;
      DROP TABLE attempt_faces;
      DROP TABLE camera_choice;
      ALTER TABLE consents DROP COLUMN agreed_by_seal;
      UPDATE consents SET agreed_by = 'self';
      DROP TABLE picture_counts;
      DROP TABLE sample_wide_pictures;
      ALTER TABLE key_wraps DROP COLUMN confirmed;
      ALTER TABLE attempts DROP COLUMN asker;
    `);
    database.exec(definitionAt(schemaBefore, 'attempt_faces'));
    database.pragma(`user_version = ${schemaBefore}`);
    const fields = await openFields(database);
    for (const [i, { samples }] of members.entries())
      for (const sample of samples) insertSample(database, fields, memberIds[i] ?? 0, sample);
  } finally {
    database.close();
  }
  return { dataDir, memberIds };
}

async function openFields(database: Database.Database): Promise<SealedFields> {
  const wrap = readPassphraseWrap(createSql(database, createMemoryLog()));
  const key = wrap && (await unwrapWithPassphrase(createPassphraseDeriver(), wrap, passphrase));
  return createSealedFields(createSecretBox(key ?? assert.fail('the passphrase is another')));
}

function insertSample(database: Database.Database, fields: SealedFields, memberId: number, sample: OldSample): void {
  const { quality, pose } = createSample(1);
  const id = Number(database.prepare('SELECT coalesce(max(id), 0) + 1 FROM samples').pluck().get());
  const at = (column: 'embedding' | 'details' | 'picture' | 'chip') => samplePlace(memberId, id, column);
  database
    .prepare(
      'INSERT INTO samples (id, member_id, embedder, source, created_at, in_use, embedding, details) VALUES (?, ?, ?, ?, ?, 1, ?, ?)',
    )
    .run(
      id,
      memberId,
      sample.embedder,
      'camera',
      3_000,
      fields.sealEmbedding(at('embedding'), sample.embedding),
      fields.sealJson(at('details'), { quality, pose }),
    );
  database
    .prepare('INSERT INTO sample_pictures (sample_id, picture, chip) VALUES (?, ?, ?)')
    .run(id, fields.sealBytes(at('picture'), sample.picture), fields.sealBytes(at('chip'), sample.chip));
}
