import type { Database } from 'better-sqlite3';

/**
 * The first schema. BLOB columns are sealed fields, but for salts and wrapped keys. Person ids are never given twice.
 */
export function createHousehold(database: Database): void {
  database.exec(`
    CREATE TABLE household (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name BLOB NOT NULL,
      protection TEXT NOT NULL,
      protection_seal BLOB NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE key_wraps (
      kind TEXT PRIMARY KEY,
      wrapped BLOB NOT NULL,
      salt BLOB,
      memory_kib INTEGER,
      passes INTEGER,
      lanes INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE counters (
      name TEXT PRIMARY KEY,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      in_a_row INTEGER NOT NULL CHECK (in_a_row >= 0),
      paused_until INTEGER,
      booked INTEGER NOT NULL CHECK (booked IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE members (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name BLOB NOT NULL,
      role BLOB NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE consents (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
      agreed_by TEXT NOT NULL,
      wording_version INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX consents_by_member ON consents (member_id);

    CREATE TABLE samples (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
      embedder TEXT NOT NULL,
      source TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      embedding BLOB NOT NULL,
      details BLOB NOT NULL
    ) STRICT;
    CREATE INDEX samples_by_member ON samples (member_id);

    CREATE TABLE sample_pictures (
      sample_id INTEGER PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
      picture BLOB NOT NULL,
      chip BLOB NOT NULL
    ) STRICT;

    CREATE TABLE attempts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      member_id INTEGER REFERENCES members (id) ON DELETE SET NULL,
      distance REAL,
      threshold REAL,
      margin REAL,
      duration_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX attempts_by_member ON attempts (member_id);
  `);
}
