import type { Database } from 'better-sqlite3';

/**
 * When each wrap of the data key was made; the links of the activity log with what closes it; PINs; and whether the
 * screen was locked by hand. `attempts.member_tag` stands for the member in the log's chain and outlasts the member.
 */
export function addTrust(database: Database): void {
  database.exec(`
    ALTER TABLE key_wraps ADD COLUMN made_at INTEGER;

    ALTER TABLE attempts ADD COLUMN member_tag BLOB;
    ALTER TABLE attempts ADD COLUMN link BLOB;

    CREATE TABLE attempt_chain (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      head BLOB NOT NULL
    ) STRICT;

    CREATE TABLE pins (
      member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
      verifier BLOB NOT NULL
    ) STRICT;

    CREATE TABLE last_lock (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1))
    ) STRICT;
  `);
}
