import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FactsOf } from '#contract/failures.ts';

/** What small changes take beside the file itself. */
const spareBytes = 10_000_000;

/**
 * What the largest change, sealing everything anew, takes on the disk: as much as a household file of this many bytes,
 * and a little more.
 */
export function roomNeeded(fileBytes: number): number {
  return fileBytes + spareBytes;
}

/**
 * What to say about a full disk. `free` is null where it is not known, and left out where it is no reason: room can
 * also be short by a quota.
 */
export function fullDiskFacts(
  { free, needed }: { readonly free: number | null; readonly needed: number },
  next: FactsOf<'diskFull'>['next'],
): FactsOf<'diskFull'> {
  const isReason = free !== null && free < needed;
  return { freeMb: isReason ? Math.floor(free / 1e6) : null, neededMb: Math.ceil(needed / 1e6), next };
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
