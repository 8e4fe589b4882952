import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const windowBytes = 16;
const keyBytes = 6;

/** All bytes of the data folder, by file name; a file held open by this process loses its SQLite lock by this. */
export const readFolder = (dataDir: string): Map<string, Buffer> => {
  const names = readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(dataDir, name))]));
};

/**
 * In which files any piece of the given byte strings is found: every 16-byte stretch of them is looked for at every
 * offset, because SQLite spreads a long value over pages.
 */
export const filesWithAnyOf = (dataDir: string, needles: readonly Uint8Array[]): string[] => {
  const stretches = new Map<number, Buffer>();
  const firstBytes = new Uint8Array(1 << 24);
  for (const needle of needles.map((bytes) => Buffer.from(bytes))) {
    for (let start = 0; start + windowBytes <= needle.length; start += windowBytes) {
      const stretch = needle.subarray(start, start + windowBytes);
      // Runs of one byte are found in any file and say nothing.
      if (new Set(stretch).size < 4) continue;
      stretches.set(needle.readUIntBE(start, keyBytes), stretch);
      firstBytes[needle.readUIntBE(start, 3)] = 1;
    }
  }
  if (stretches.size === 0) throw new Error('nothing to look for');

  const holds = (bytes: Buffer): boolean => {
    for (let start = 0; start + windowBytes <= bytes.length; start += 1) {
      if (firstBytes[bytes.readUIntBE(start, 3)] !== 1) continue;
      if (stretches.get(bytes.readUIntBE(start, keyBytes))?.equals(bytes.subarray(start, start + windowBytes)))
        return true;
    }
    return false;
  };
  return [...readFolder(dataDir)].filter(([, bytes]) => holds(bytes)).map(([name]) => name);
};
