import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import { fullDiskFacts, roomAt } from './disk-room.ts';

/** The two files of a data folder. */
export type DataFolder = { readonly databasePath: string; readonly lockPath: string };

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function createPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

function withReadableFailures(path: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (hasCode(cause, 'ENOSPC'))
      throw new FamiliarError('diskFull', fullDiskFacts(roomAt(path), 'startAgain'), { cause });
    throw new FamiliarError('dataFolderUnusable', {}, { cause });
  }
}

/**
 * Makes the file where it is missing, for this user only, and takes other users' rights away where it is there.
 * SQLite gives its journals the mode of the database, so that they need no care of their own.
 * @throws FamiliarError `storeFailed` when the file cannot be made, read or written.
 */
export function ensurePrivateFile(path: string): void {
  withReadableFailures(path, () => {
    createPrivate(path);
    const { mode } = statSync(path);
    if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700);
    accessSync(path, constants.R_OK | constants.W_OK);
  });
}

/**
 * Makes the folder, for this user only, where it is missing; a folder that is there keeps its mode.
 * @throws FamiliarError `storeFailed` when it cannot be made or written to.
 */
export function prepareDataFolder(dataDir: string): DataFolder {
  const databasePath = join(dataDir, 'familiar.db');
  withReadableFailures(databasePath, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  });
  return { databasePath, lockPath: join(dataDir, 'familiar.lock') };
}
