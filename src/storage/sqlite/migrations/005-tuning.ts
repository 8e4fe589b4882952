import type { Database } from 'better-sqlite3';

/** What was learnt to tell members apart, sealed, and whether it is wanted. */
export function addTuning(database: Database): void {
  database.exec(`
    CREATE TABLE tuning (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sealed BLOB NOT NULL
    ) STRICT;
  `);
}
