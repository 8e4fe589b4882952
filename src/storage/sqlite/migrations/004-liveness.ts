import type { Database } from 'better-sqlite3';

/** The numbers behind an attempt's judgement on liveness, sealed. */
export function addLivenessEvidence(database: Database): void {
  database.exec('ALTER TABLE attempts ADD COLUMN evidence BLOB');
}
