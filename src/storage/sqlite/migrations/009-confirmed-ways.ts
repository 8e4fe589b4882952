import type { Database } from 'better-sqlite3';

/**
 * Whether people can use what opens the household. Of the passphrase: it is known to be as it is typed; one of before
 * may have come from a file that was misread. Of the recovery code: a person has said that they have it.
 */
export function confirmWays(database: Database): void {
  database.exec('ALTER TABLE key_wraps ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1))');
}
