import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file below a folder: its path, and the names of the folders and the file that lead to it. */
export type FoundFile = { readonly path: string; readonly steps: readonly string[] };

export type Walk = {
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
};

const naturally = new Intl.Collator('en', { numeric: true });

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (target?.isDirectory()) return 'folder';
  return target?.isFile() ? 'file' : 'other';
}

/** Real entries before links, so that a linked folder is found under its own name; by name, 2 before 10. */
function inOrder(a: Dirent, b: Dirent): number {
  return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || naturally.compare(a.name, b.name);
}

/**
 * Every file below a folder, in a stable order. Links are followed, and no folder is entered twice, so that circles
 * end.
 * Hidden files and folders (a name that begins with a dot) are passed over; folders that cannot be opened are listed.
 */
export function walkFolder(root: string): Walk {
  const files: FoundFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const entered = new Set<string>();

  function enter(folder: string, steps: readonly string[]): void {
    try {
      const real = realpathSync(folder);
      if (entered.has(real)) return;
      entered.add(real);
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort(inOrder))
        visit(entry, join(folder, entry.name), [...steps, entry.name]);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      unreadable.push({ path: steps.join('/'), reason: `The folder cannot be opened (${String(error.code)}).` });
    }
  }

  function visit(entry: Dirent, path: string, steps: readonly string[]): void {
    if (entry.name.startsWith('.')) return;
    const kind = kindOf(entry, path);
    if (kind === 'folder') enter(path, steps);
    if (kind === 'file') files.push({ path, steps });
  }

  enter(root, []);
  return { files, unreadable };
}
