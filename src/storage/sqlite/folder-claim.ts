import Database from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import { asStoreFailure } from './store-failure.ts';
import { explainedByDisk } from './try-folder.ts';

/** How long a Familiar that is just closing is waited for. */
const patienceMs = 500;

function asClaimFailure(cause: unknown, lockPath: string): unknown {
  if (cause instanceof Database.SqliteError && cause.code === 'SQLITE_BUSY') {
    return new FamiliarError('alreadyRunning', {}, { cause });
  }
  if (cause instanceof Database.SqliteError && cause.code === 'SQLITE_NOTADB') {
    return new FamiliarError('lockFileForeign', {}, { cause });
  }
  return asStoreFailure(cause, lockPath);
}

/**
 * Takes the data folder for this process and returns the function that gives it back. The lock is SQLite's own on an
 * empty file: the operating system drops it with the process, so none is ever left behind.
 * @throws FamiliarError `alreadyRunning` when another Familiar holds it, `dataFolderUnsuited` when nobody could.
 */
export function claimDataFolder(lockPath: string): () => void {
  const lock = new Database(lockPath, { timeout: patienceMs });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw explainedByDisk(asClaimFailure(error, lockPath), lockPath);
  }
  return () => lock.close();
}
