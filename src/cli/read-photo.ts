import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** The bytes of a picture file. @throws UsageError when it cannot be read */
export const readPhoto = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UsageError(`The photo ${file} cannot be read.`);
  }
};
