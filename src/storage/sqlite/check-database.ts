import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Failure } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { isFamiliarFile } from './application-id.ts';
import { migrations, readSchemaVersion } from './migrate.ts';
import { inspectSchema } from './planted-schema.ts';
import { asStoreFailure } from './store-failure.ts';
import { explainedByDisk } from './try-folder.ts';

/** What can be said of a household file without opening its seals or changing it. */
export type DatabaseCheck =
  | { readonly kind: 'absent' | 'foreign' | 'tooNew' | 'altered' }
  /** The first of SQLite's own findings. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** What went wrong when it was looked at. */
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | {
      readonly kind: 'whole';
      readonly schemaVersion: number;
      readonly isCurrent: boolean;
      /** What opens the data key: `passphrase`, `keyFile`, `keychain`, `recovery`; empty before the set-up. */
      readonly ways: readonly string[];
      /** Whether somebody has said that they have the recovery code; null in a file from before that was asked. */
      readonly isRecoveryCodeKept: boolean | null;
      /** Names of tables, indexes, views and triggers that Familiar never made. */
      readonly planted: readonly string[];
    };

/** Looks through a read-only connection, page by page; the caller holds the folder's lock. */
export function checkDatabase(path: string): DatabaseCheck {
  if (!existsSync(path)) return { kind: 'absent' };
  try {
    return look(new Database(path, { readonly: true }));
  } catch (error) {
    const refusal = explainedByDisk(asStoreFailure(error, path), path);
    if (refusal instanceof FamiliarError) return { kind: 'unreadable', failure: refusal.failure };
    return { kind: 'damaged', detail: refusal instanceof Error ? refusal.message : String(refusal) };
  }
}

function look(database: Database.Database): DatabaseCheck {
  try {
    const schemaVersion = readSchemaVersion(database);
    const findings = database.pragma('integrity_check(1)', { simple: true });
    if (findings !== 'ok') return { kind: 'damaged', detail: String(findings) };
    const isBlank = schemaVersion === 0 && database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (isBlank) return { kind: 'absent' };
    if (!isFamiliarFile(database)) return { kind: 'foreign' };
    if (schemaVersion > migrations.length) return { kind: 'tooNew' };
    const { planted, isAltered } = inspectSchema(database);
    if (isAltered) return { kind: 'altered' };
    const ways = database.prepare('SELECT kind FROM key_wraps ORDER BY kind').pluck().all().map(String);
    return {
      kind: 'whole',
      schemaVersion,
      isCurrent: schemaVersion === migrations.length,
      ways,
      isRecoveryCodeKept: isRecoveryCodeKept(database),
      planted: planted.map(({ name }) => name),
    };
  } finally {
    database.close();
  }
}

function isRecoveryCodeKept(database: Database.Database): boolean | null {
  const isAsked = database.prepare("SELECT count(*) FROM pragma_table_info('key_wraps') WHERE name = 'confirmed'");
  if (isAsked.pluck().get() === 0) return null;
  const confirmed = database.prepare("SELECT confirmed FROM key_wraps WHERE kind = 'recovery'").pluck().get();
  return confirmed === 1;
}
