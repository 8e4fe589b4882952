const systemNames: ReadonlySet<string> = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', '$recycle.bin']);
/** Folders of small copies that file servers keep, and of notes that a Mac packs into archives. */
const systemFolders: ReadonlySet<string> = new Set(['@eadir', '__macosx']);

/**
 * Whether a file or folder inside a folder is hidden, or one that systems keep for themselves: when a whole folder is
 * taken, it is left out.
 */
export function isSystemFile(name: string): boolean {
  const small = name.toLowerCase();
  return small.startsWith('.') || systemNames.has(small) || systemFolders.has(small);
}
