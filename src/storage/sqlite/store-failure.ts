import Database from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import { fullDiskSentence, roomAt } from './disk-room.ts';

const damaged = 'The household file is damaged. Close Familiar, keep a copy of the data folder, and restore a backup.';

/** What a person is told for each of SQLite's result codes, by the code's first words. */
const sentences: readonly (readonly [prefix: string, sentence: string])[] = [
  [
    'SQLITE_NOTADB',
    'The file familiar.db in the data folder is no household file of Familiar. Choose another data folder, or restore a backup.',
  ],
  ['SQLITE_CORRUPT', damaged],
  [
    'SQLITE_IOERR',
    'The disk could not be read or written. Check that the disk with the data folder is connected and healthy, then start Familiar again.',
  ],
  [
    'SQLITE_READONLY',
    'The data folder cannot be written to. Make it and its files writable for you, or choose another data folder.',
  ],
  [
    'SQLITE_PERM',
    'The data folder cannot be written to. Make it and its files writable for you, or choose another data folder.',
  ],
  [
    'SQLITE_CANTOPEN',
    'The household file cannot be opened. Make the data folder and its files readable and writable for you, or choose another data folder.',
  ],
  ['SQLITE_BUSY', 'Another program is using the household file. Close it and try again.'],
  ['SQLITE_LOCKED', 'Another program is using the household file. Close it and try again.'],
];

/**
 * The failure a person can act on when SQLite gave a reason of the outside world; anything else, unchanged, is a fault of ours.
 * @param path the file it is about, whose disk may be full
 */
export function asStoreFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code.startsWith('SQLITE_FULL'))
    return new FamiliarError('storeFailed', fullDiskSentence(roomAt(path)), { cause: error });
  const sentence = sentences.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  return sentence === undefined ? error : new FamiliarError('storeFailed', sentence, { cause: error });
}

/** Runs the work; what SQLite throws comes out as `asStoreFailure` has it. */
export function translatingFailures<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreFailure(error, path);
  }
}
