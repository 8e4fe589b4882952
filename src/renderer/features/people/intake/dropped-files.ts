import { isSystemFile } from '#contract/system-files.ts';

/** Something that was chosen: a file, or what has no file that can be looked at, and why. */
export type Chosen =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly file: null; readonly why: 'unreadable' | 'emptyFolder' | 'noFile' };

/** All that was chosen in one go, in the order of its folders; `hidden` counts files of the system in them. */
export type Choice = { readonly chosen: readonly Chosen[]; readonly hidden: number; readonly isFolder: boolean };

const ofFile = (file: File): Chosen => ({ name: file.name, file });

/** Joins choices into one. */
const together = (parts: readonly Choice[]): Choice => ({
  chosen: parts.flatMap(({ chosen }) => chosen),
  hidden: parts.reduce((sum, { hidden }) => sum + hidden, 0),
  isFolder: parts.some(({ isFolder }) => isFolder),
});

/** Orders names as file managers do: 2 before 10. */
const byName = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true });

/** What the system's dialog gave: of a folder, the whole of it at any depth. */
export function chosenFiles(given: readonly File[]): Choice {
  const isFolder = given.some(({ webkitRelativePath }) => webkitRelativePath !== '');
  const files = isFolder ? given.toSorted((a, b) => byName(a.webkitRelativePath, b.webkitRelativePath)) : given;
  const isHidden = ({ webkitRelativePath }: File) => webkitRelativePath.split('/').slice(1).some(isSystemFile);
  const seen = files.filter((file) => !isHidden(file));
  const [folder = ''] = files[0]?.webkitRelativePath.split('/') ?? [];
  const chosen: readonly Chosen[] =
    seen.length === 0 && files.length > 0 ? [{ name: folder, file: null, why: 'emptyFolder' }] : seen.map(ofFile);
  return { chosen, hidden: files.length - seen.length, isFolder };
}

const readFile = (entry: FileSystemFileEntry): Promise<Choice> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve({ chosen: [ofFile(file)], hidden: 0, isFolder: false }),
      () => resolve({ chosen: [{ name: entry.name, file: null, why: 'unreadable' }], hidden: 0, isFolder: false }),
    ),
  );

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[] | null> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve(null)));

/** A folder hands out its entries in portions; an empty one is the last. Null when it cannot be read to the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await readSome(reader);
    if (portion === null) return null;
    if (portion.length === 0) break;
    entries.push(...portion);
  }
  return entries.sort((a, b) => byName(a.name, b.name));
}

/** All files of a folder at any depth. */
async function walk(folder: FileSystemDirectoryEntry): Promise<Choice> {
  const entries = await entriesOf(folder);
  if (entries === null)
    return { chosen: [{ name: folder.name, file: null, why: 'unreadable' }], hidden: 0, isFolder: true };
  const seen = entries.filter(({ name }) => !isSystemFile(name));
  const parts: Choice[] = [{ chosen: [], hidden: entries.length - seen.length, isFolder: true }];
  for (const entry of seen)
    parts.push(await (entry.isFile ? readFile(entry as FileSystemFileEntry) : walk(entry as FileSystemDirectoryEntry)));
  return together(parts);
}

async function read(entry: FileSystemEntry): Promise<Choice> {
  if (entry.isFile) return readFile(entry as FileSystemFileEntry);
  const { chosen, ...rest } = await walk(entry as FileSystemDirectoryEntry);
  return { chosen: chosen.length > 0 ? chosen : [{ name: entry.name, file: null, why: 'emptyFolder' }], ...rest };
}

/**
 * All that was dropped, folders opened to any depth. Call it within the drop event.
 * @param noFileName what something that is no file, such as a line of text, is called
 */
export async function droppedFiles(transfer: DataTransfer, noFileName: string): Promise<Choice> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  const found = entries.filter((entry) => entry !== null);
  if (found.length > 0) return Promise.all(found.map(read)).then(together);
  if (files.length > 0) return { chosen: files.map(ofFile), hidden: 0, isFolder: false };
  return { chosen: [{ name: noFileName, file: null, why: 'noFile' }], hidden: 0, isFolder: false };
}
