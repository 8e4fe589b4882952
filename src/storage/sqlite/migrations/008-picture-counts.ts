import type { Database } from 'better-sqlite3';

/** What is counted of each member's pictures, sealed. */
export function addPictureCounts(database: Database): void {
  database.exec(`
    CREATE TABLE picture_counts (
      member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
      sealed BLOB NOT NULL
    ) STRICT;
  `);
}
