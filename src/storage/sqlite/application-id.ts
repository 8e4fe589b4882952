import type { Database } from 'better-sqlite3';

/** Marks the household file as Familiar's for `file` and for ourselves: 'Fmlr'. */
export const applicationId = 0x466d6c72;

/** Whether a file carries the mark. */
export function isFamiliarFile(database: Database): boolean {
  return database.pragma('application_id', { simple: true }) === applicationId;
}
