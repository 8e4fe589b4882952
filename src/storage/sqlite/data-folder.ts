import { accessSync, chmodSync, closeSync, constants, lstatSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import { preparePrivateFolder } from '#hosts/private-folder.ts';
import { fullDiskFacts, roomAt } from './disk-room.ts';
import type { MadeFiles } from './made-files.ts';

/** The two files of a data folder. */
export type DataFolder = { readonly databasePath: string; readonly lockPath: string };

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function createPrivate(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return false;
  }
}

function withReadableFailures<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof FamiliarError) throw cause;
    if (hasCode(cause, 'ENOSPC'))
      throw new FamiliarError('diskFull', fullDiskFacts(roomAt(path), 'startAgain'), { cause });
    throw new FamiliarError('dataFolderUnusable', {}, { cause });
  }
}

/**
 * Makes the file where it is missing, for this user only, and takes other users' rights away where it is there.
 * SQLite gives its journals the mode of the database, so that they need no care of their own. What is made is told to
 * `made`.
 * @throws FamiliarError `storeFailed` when the file cannot be made, read or written.
 */
export function ensurePrivateFile(path: string, made?: MadeFiles): void {
  withReadableFailures(path, () => {
    if (createPrivate(path)) made?.addFile(path);
    const facts = lstatSync(path);
    if (!facts.isFile()) throw new Error(`${path} is no file of its own, and a link is not followed`);
    const { mode } = facts;
    if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700);
    accessSync(path, constants.R_OK | constants.W_OK);
  });
}

/**
 * Makes the folder, for this user only, where it is missing, as `preparePrivateFolder` does.
 * @throws FamiliarError `storeFailed` when it cannot be made or written to, or is not this user's alone.
 */
export function prepareDataFolder(dataDir: string, log: Log, made: MadeFiles): DataFolder {
  const databasePath = join(dataDir, 'familiar.db');
  const topmost = withReadableFailures(databasePath, () => preparePrivateFolder(dataDir, log));
  if (topmost !== undefined) made.addFolders(resolve(dataDir), resolve(topmost));
  return { databasePath, lockPath: join(dataDir, 'familiar.lock') };
}
