import { rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesOf } from './scratch-files.ts';

/** What this process made of a data folder, to be taken away again where no household came of it. */
export type MadeFiles = {
  readonly addFile: (path: string) => void;
  /** @param topmost the folder made first; those below it down to `path` were made, too */
  readonly addFolders: (path: string, topmost: string) => void;
  /** Takes away what is in `files` and was made here, and then the folders that are empty. */
  readonly remove: (files: readonly string[]) => void;
};

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What is not to be removed, as on a disk that was pulled, is begun anew by the next start.
  }
}

/** Begins with nothing made. */
export function createMadeFiles(): MadeFiles {
  const made = new Set<string>();
  const folders: string[] = [];
  return {
    addFile: (path) => void made.add(path),
    addFolders(path, topmost) {
      for (let folder = path; folder.length >= topmost.length; folder = dirname(folder)) folders.push(folder);
    },
    remove(files) {
      for (const path of files.filter((file) => made.has(file)))
        for (const file of filesOf(path)) quietly(() => rmSync(file, { force: true }));
      for (const folder of folders) quietly(() => rmdirSync(folder));
    },
  };
}
