import type { Database } from 'better-sqlite3';

/**
 * Samples' pictures with hair and shoulders, sealed, for people to look at. Samples of before have none, nor have those
 * in whose picture there was no room, so they lie in a table of their own.
 */
export function addWidePictures(database: Database): void {
  database.exec(`
    CREATE TABLE sample_wide_pictures (
      sample_id INTEGER PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
      wide BLOB NOT NULL
    ) STRICT;
  `);
}
