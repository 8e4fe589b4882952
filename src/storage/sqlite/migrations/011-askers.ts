import type { Database } from 'better-sqlite3';

/** The program that asked for an attempt and what it said that it asks for, sealed; null for an attempt to sign in. */
export function addAskers(database: Database): void {
  database.exec('ALTER TABLE attempts ADD COLUMN asker BLOB');
}
