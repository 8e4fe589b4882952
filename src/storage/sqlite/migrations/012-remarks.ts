import type { Database } from 'better-sqlite3';

/** What an owner says of the unknown person whose face was kept, sealed; it goes with the face. Null for nothing. */
export function addRemarks(database: Database): void {
  database.exec('ALTER TABLE attempt_faces ADD COLUMN remark BLOB');
}
