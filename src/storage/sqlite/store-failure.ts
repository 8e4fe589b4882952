import Database from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import { fullDiskFacts, roomAt } from './disk-room.ts';

/** The reason behind each of SQLite's result codes, by the code's first words. */
const reasonsOf = [
  ['SQLITE_NOTADB', 'databaseNotOne'],
  ['SQLITE_CORRUPT', 'databaseDamaged'],
  ['SQLITE_IOERR', 'diskBroken'],
  ['SQLITE_READONLY', 'dataFolderReadOnly'],
  ['SQLITE_PERM', 'dataFolderReadOnly'],
  ['SQLITE_CANTOPEN', 'databaseNotOpening'],
  ['SQLITE_BUSY', 'databaseBusy'],
  ['SQLITE_LOCKED', 'databaseBusy'],
] as const;

/** Where not even the files beside the database find room, SQLite only says that it could not write. */
const leastRoomBytes = 1_000_000;

function isDiskFull({ code }: { readonly code: string }, path: string): boolean {
  if (code.startsWith('SQLITE_FULL')) return true;
  return code.startsWith('SQLITE_IOERR') && (roomAt(path).free ?? leastRoomBytes) < leastRoomBytes;
}

/**
 * The failure a person can act on when SQLite gave a reason of the outside world; anything else, unchanged, is a fault
 * of ours.
 * @param path the file it is about, whose disk may be full
 */
export function asStoreFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (isDiskFull(error, path))
    return new FamiliarError('diskFull', fullDiskFacts(roomAt(path), 'tryAgain'), { cause: error });
  const reason = reasonsOf.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  return reason === undefined ? error : new FamiliarError(reason, {}, { cause: error });
}

/** Runs the work; what SQLite throws comes out as `asStoreFailure` has it. */
export function translatingFailures<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreFailure(error, path);
  }
}
