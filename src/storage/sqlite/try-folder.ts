import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Reason } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { placeOf } from '#hosts/folder-place.ts';
import { ensurePrivateFile } from './data-folder.ts';
import { filesOf } from './scratch-files.ts';
import { asStoreFailure } from './store-failure.ts';

/** What a disk lacks that a household file needs: locks on files, or memory that two programs share through a file. */
export type Lack = 'locks' | 'sharedMemory';

/** What SQLite says of a lock that it is not given, on a file that nobody else can know of. */
const lockCodes = /^SQLITE_(BUSY|LOCKED|PROTOCOL|PERM|IOERR_(LOCK|RDLOCK|UNLOCK|CHECKRESERVEDLOCK))/;
const memoryCodes = /^SQLITE_(IOERR_SHM(MAP|OPEN|LOCK)|CANTOPEN|PROTOCOL|READONLY_CANTINIT|BUSY|LOCKED)/;

function failsWith(codes: RegExp, work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    // A full disk, say, is no lack of the disk's kind.
    return error instanceof Database.SqliteError && codes.test(error.code);
  }
}

/** Whether the disk lets no file be locked, by a file that is there already. */
function lacksLocks(path: string): boolean {
  return failsWith(lockCodes, () => {
    const file = new Database(path, { timeout: 0 });
    try {
      file.pragma('journal_mode = MEMORY');
      file.exec('BEGIN EXCLUSIVE; ROLLBACK');
    } finally {
      file.close();
    }
  });
}

function lacksSharedMemory(path: string): boolean {
  let isKept = true;
  const fails = failsWith(memoryCodes, () => {
    const file = new Database(path, { timeout: 0 });
    try {
      isKept = file.pragma('journal_mode = WAL', { simple: true }) === 'wal';
      file.exec('CREATE TABLE trial (id INTEGER)');
    } finally {
      file.close();
    }
  });
  return fails || !isKept;
}

/**
 * Tries on a file of its own, which is gone afterwards, whether the disk of a folder that may be written to can hold a
 * household. Null where it can, and where the trial says nothing, as on a full disk.
 */
export function tryFolder(folder: string): Lack | null {
  const path = join(folder, `familiar-${process.pid}-${randomBytes(6).toString('hex')}.trial`);
  try {
    ensurePrivateFile(path);
    if (lacksLocks(path)) return 'locks';
    return lacksSharedMemory(path) ? 'sharedMemory' : null;
  } catch {
    return null;
  } finally {
    for (const file of filesOf(path))
      try {
        rmSync(file, { force: true });
      } catch {
        // A disk that was pulled takes it along.
      }
  }
}

/** The failures that a disk of the wrong kind brings about, too. */
const doubtful: ReadonlySet<Reason> = new Set<Reason>([
  'alreadyRunning',
  'databaseBusy',
  'databaseNotOpening',
  'dataFolderReadOnly',
  'diskBroken',
]);

/** The failure of a file of a data folder, or what its disk lacks, where that explains it. */
export function explainedByDisk(failure: unknown, path: string): unknown {
  if (!(failure instanceof FamiliarError) || !doubtful.has(failure.reason)) return failure;
  const folder = dirname(path);
  const lacks = tryFolder(folder);
  if (lacks === null) return failure;
  const { network } = placeOf(folder);
  return new FamiliarError('dataFolderUnsuited', { folder, lacks, network }, { cause: failure });
}

/** Runs the work on a file of a data folder; what goes wrong comes out as a person can act on it. */
export function explainingDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainedByDisk(asStoreFailure(error, path), path);
  }
}
