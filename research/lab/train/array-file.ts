import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes plain data with number arrays in it: JSON, then the arrays' bytes. The file is whole or not there at all: a
 * kill in the middle leaves the one before.
 */
export async function writeArrayFile(file: string, data: unknown): Promise<void> {
  const arrays: Float32Array[] = [];
  const header = JSON.stringify(data, (_, value: unknown) => {
    if (!(value instanceof Float32Array)) return value;
    arrays.push(value);
    return { $array: value.length };
  });
  const head = Buffer.from(header);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.part`;
  const bytes = Buffer.concat([
    length,
    head,
    ...arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  ]);
  await writeFile(draft, bytes, { flush: true });
  await rename(draft, file);
}

/** What `writeArrayFile` wrote, or undefined where there is no file. @throws Error for a file that is no such file */
export async function readArrayFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  let at = 4 + bytes.readUInt32LE(0);
  return JSON.parse(bytes.toString('utf8', 4, at), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$array' in value)) return value;
    const size = Number(value.$array);
    const array = new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size * 4));
    at += size * 4;
    return array;
  });
}
