import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';

/**
 * Files that live for one piece of work only: a copy being backed up, a backup to be fetched, one that arrives, and its
 * content.
 */
const names = ['backup.copy', 'backup.out', 'restore.in', 'restore.copy'] as const;
const companions = ['', '-wal', '-shm', '-journal', '.part'] as const;

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
      for (const companion of companions) rmSync(path(name) + companion, { force: true });
    } catch (cause) {
      throw new FamiliarError('scratchFileStuck', {}, { cause });
    }
  };
  for (const name of names) remove(name);
  return { path, remove };
}
