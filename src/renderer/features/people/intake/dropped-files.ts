/** Endings of the pictures that the engine reads, for files whose type the system does not tell. */
const pictureEnding = /\.(jpe?g|png|webp|avif|hei[cf])$/i;

/** Whether a file is a picture that the engine reads, as far as its type or name tells. */
export function isPicture({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return /^image\/(jpeg|png|webp|avif|hei[cf])$/.test(type) || (type === '' && pictureEnding.test(name));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

/** A folder hands out its entries in portions; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (let portion = await readSome(reader); portion.length > 0; portion = await readSome(reader))
    entries.push(...portion);
  return entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file === null ? [] : [file];
  }
  const files: File[] = [];
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) files.push(...(await filesOf(inner)));
  return files;
}

/** All files of a drop, folders opened to any depth, without what cannot be read. Call it within the drop event. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return Promise.resolve([...transfer.files]);
  return Promise.all(entries.flatMap((entry) => (entry === null ? [] : [filesOf(entry)]))).then((found) =>
    found.flat(),
  );
}
