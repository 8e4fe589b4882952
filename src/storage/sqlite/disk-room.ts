import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What small changes take beside the file itself. */
const spareBytes = 10_000_000;

/** What the largest change, sealing everything anew, takes on the disk: as much as a household file of this many bytes, and a little more. */
export function roomNeeded(fileBytes: number): number {
  return fileBytes + spareBytes;
}

/** Bytes in megabytes, for people; room is rounded down, a need up. */
const megabytes = (bytes: number, round: (value: number) => number): string =>
  `${round(bytes / 1e6).toLocaleString('en')} MB`;

/** What to do about a full disk. `free` is null where it is not known, and left out where it is no reason: room can also be short by a quota. */
export function fullDiskSentence(
  { free, needed }: { readonly free: number | null; readonly needed: number },
  nextStep = 'try again',
): string {
  const need = megabytes(needed, Math.ceil);
  if (free === null || free >= needed)
    return `The disk is full, so nothing was saved. Familiar needs about ${need} on it: free some and ${nextStep}.`;
  return `The disk is full, so nothing was saved: ${megabytes(free, Math.floor)} are free, and Familiar needs about ${need}. Free some and ${nextStep}.`;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** How much room there is for the household file at this path, and how much it needs, in bytes. */
export function roomAt(path: string): { readonly free: number | null; readonly needed: number } {
  const free = orNull(() => {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  });
  return { free, needed: roomNeeded(orNull(() => statSync(path).size) ?? 0) };
}
