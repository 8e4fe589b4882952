import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Collection, pictureSide } from './collection.ts';

type Index = Omit<Collection, 'pictures'> & {
  readonly rows: readonly (readonly [label: number, group: number, maker: number])[];
};

/**
 * Reads a collection from a file that an earlier start wrote, or makes and writes it: unpacking twenty thousand
 * pictures takes a while.
 */
export async function keepCollection(file: string, make: () => Promise<Collection>): Promise<Collection> {
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  const made = await make();
  const index: Index = {
    labels: made.labels,
    groups: made.groups,
    rows: made.pictures.map(({ label, group, maker }) => [label, group, maker]),
  };
  const header = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  await writeFile(draft, Buffer.concat([length, header, ...made.pictures.map(({ pixels }) => pixels)]));
  await rename(draft, file);
  return made;
}

async function readKept(file: string): Promise<Collection | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const start = 4 + bytes.readUInt32LE(0);
  const { labels, groups, rows } = JSON.parse(bytes.toString('utf8', 4, start)) as Index;
  const size = pictureSide * pictureSide;
  const pictures = rows.map(([label, group, maker], i) => {
    const at = start + i * size;
    return { pixels: new Uint8Array(bytes.buffer, bytes.byteOffset + at, size), label, group, maker };
  });
  return { pictures, labels, groups };
}
