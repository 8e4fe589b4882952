import type { Database } from 'better-sqlite3';

/**
 * What was plain and need not be: who agreed to a consent, which tells a child's row, and the camera chosen on this
 * computer, whose name may be a person's. `consents.agreed_by` is empty once `agreed_by_seal` holds it; that takes the
 * key, so it is done when the household is next opened.
 */
export function sealMore(database: Database): void {
  database.exec(`
    ALTER TABLE consents ADD COLUMN agreed_by_seal BLOB;

    CREATE TABLE camera_choice (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sealed BLOB NOT NULL
    ) STRICT;
  `);
}
