import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';

/**
 * Files that live for one piece of work only: a copy being backed up, a backup to be fetched, one that arrives, and its
 * content.
 */
const names = ['backup.copy', 'backup.out', 'restore.in', 'restore.copy'] as const;

/** The companions that SQLite keeps beside a file, and at the end the file itself. */
const companions = ['-wal', '-shm', '-journal', ''] as const;

/** A file of SQLite with its companions, which go first. */
export const filesOf = (path: string): string[] => companions.map((companion) => path + companion);

/** The passing files of a data folder. */
export type ScratchFiles = {
  readonly path: (name: (typeof names)[number]) => string;
  readonly remove: (name: (typeof names)[number]) => void;
};

/** Forgets those that a sudden end left behind. @throws FamiliarError `storeFailed` when one cannot be removed */
export function createScratchFiles(dataDir: string): ScratchFiles {
  const path: ScratchFiles['path'] = (name) => join(dataDir, name);
  const remove: ScratchFiles['remove'] = (name) => {
    try {
      for (const file of [`${path(name)}.part`, ...filesOf(path(name))]) rmSync(file, { force: true });
    } catch (cause) {
      throw new FamiliarError('scratchFileStuck', {}, { cause });
    }
  };
  for (const name of names) remove(name);
  return { path, remove };
}
