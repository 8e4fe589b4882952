import type { Database } from 'better-sqlite3';

/**
 * What managing the support set needs. `removal` marks what was removed and can still be brought back: the number of
 * that change while it runs, erased with it or at the next start. Faces of attempts lie apart from the attempts, so
 * that they can go sooner.
 */
export function extendSupportSet(database: Database): void {
  database.exec(`
    ALTER TABLE samples ADD COLUMN in_use INTEGER NOT NULL DEFAULT 1 CHECK (in_use IN (0, 1));
    ALTER TABLE samples ADD COLUMN removal INTEGER;
    CREATE INDEX samples_by_state ON samples (member_id, removal, in_use);
    CREATE INDEX samples_hidden ON samples (removal) WHERE removal IS NOT NULL;
    ALTER TABLE members ADD COLUMN removal INTEGER;
    ALTER TABLE members ADD COLUMN portrait_id INTEGER REFERENCES samples (id) ON DELETE SET NULL;
    ALTER TABLE attempts ADD COLUMN nearest_id INTEGER REFERENCES members (id) ON DELETE SET NULL;
    CREATE INDEX attempts_by_nearest ON attempts (nearest_id);

    CREATE TABLE attempt_verdicts (
      attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      verdict TEXT NOT NULL,
      member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX attempt_verdicts_by_member ON attempt_verdicts (member_id);

    CREATE TABLE attempt_faces (
      attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      kept_at INTEGER NOT NULL,
      embedder TEXT NOT NULL,
      embedding BLOB NOT NULL,
      details BLOB NOT NULL,
      picture BLOB NOT NULL,
      chip BLOB NOT NULL
    ) STRICT;
  `);
}
