import Database from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import { applicationId, isFamiliarFile } from './application-id.ts';
import { migrate, migrations, readSchemaVersion } from './migrate.ts';
import { dropPlanted } from './planted-schema.ts';
import { explainingDisk } from './try-folder.ts';

const busyTimeoutMs = 250;

/**
 * `fullfsync` matters on macOS only; an untrusted schema and cell sizes are checked because the file may come from
 * elsewhere.
 */
const pragmas = [
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'foreign_keys = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY',
];

/**
 * Looks through a read-only connection, so that a file that is damaged, not ours, or too new stays as it is. Tells
 * whether it is blank.
 */
function inspectFile(path: string): { isBlank: boolean } {
  const database = new Database(path, { readonly: true, timeout: busyTimeoutMs });
  try {
    const version = readSchemaVersion(database);
    const isOurs = isFamiliarFile(database);
    const isBlank = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0 && version === 0;
    if (!isOurs && !isBlank) throw new FamiliarError('databaseForeign');
    if (version > migrations.length) throw new FamiliarError('databaseNewer');
    return { isBlank };
  } finally {
    database.close();
  }
}

/**
 * Opens (or makes) the household file, takes out what was planted in it, and brings its schema up to date. The caller
 * holds the folder's lock and has made the file.
 * @throws FamiliarError `storeFailed` when it is damaged, altered, foreign, too new, not writable or in use, or lies on
 * a disk of the wrong kind
 */
export function openDatabase(path: string, log: Log): Database.Database {
  return explainingDisk(path, () => {
    const { isBlank } = inspectFile(path);
    const database = new Database(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
      // Where memory cannot be shared through a file, SQLite may also stay quietly at its old journal.
      if (database.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw new FamiliarError('diskBroken');
      for (const pragma of pragmas) database.pragma(pragma);
      if (isBlank) database.pragma(`application_id = ${applicationId}`);
      dropPlanted(database, log);
      migrate(database);
      database.pragma('wal_checkpoint(TRUNCATE)');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}
