import { accessSync, chmodSync, constants, mkdirSync, type Stats, statSync } from 'node:fs';
import { FamiliarError } from '#contract/result.ts';
import type { HostLog } from './text-log.ts';

const groupAndOthers = 0o077;
const writableByThem = 0o022;

/** Takes the rights of others away; a disk without such rights leaves them as they are. */
function tighten(path: string, { mode }: Stats, log: Pick<HostLog, 'warn'>): void {
  try {
    chmodSync(path, mode & 0o700);
  } catch {
    // What counts is how it is afterwards.
  }
  const isTight = (statSync(path).mode & groupAndOthers) === 0;
  log.warn(
    isTight
      ? `Others on this computer could look into ${path}; from now on only you can`
      : `Others on this computer can look into ${path}, and its disk does not let that be changed`,
  );
}

/**
 * Makes a folder for this user only where it is missing, and answers the topmost one that it made. Of one that is there
 * the rights of others to look into it are taken away, and that is said.
 * @throws FamiliarError `dataFolderOthers` when it belongs to somebody else, `dataFolderOpen` when others may write to
 * it: they could put files there in the place of ours
 * @throws Error of the file system when it cannot be made, read or written
 */
export function preparePrivateFolder(path: string, log: Pick<HostLog, 'warn'>): string | undefined {
  const made = mkdirSync(path, { recursive: true, mode: 0o700 });
  const facts = statSync(path);
  const user = process.getuid?.();
  if (user !== undefined && facts.uid !== user) throw new FamiliarError('dataFolderOthers', { folder: path });
  if (user !== undefined && (facts.mode & writableByThem) !== 0)
    throw new FamiliarError('dataFolderOpen', { folder: path });
  accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  if (user !== undefined && (facts.mode & groupAndOthers) !== 0) tighten(path, facts, log);
  return made;
}
