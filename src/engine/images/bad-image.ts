import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';

/** Most pixels a picture file may have: an 8192 x 6144 camera's, and no decompression bomb's. */
export const maxImagePixels = 8192 * 6144;

/** The refusal of a file that is no picture Familiar reads. */
export function unreadableFormat(): FamiliarError {
  return new FamiliarError('pictureFormatUnknown');
}

/** The refusal of a picture that is cut off or broken. */
export function damagedImage(cause?: unknown): FamiliarError {
  return new FamiliarError('pictureDamaged', {}, { cause });
}

/**
 * Refuses, by what the header says, a picture whose reading would take long or much memory.
 * @throws FamiliarError `badImage` when it has more than maxImagePixels, or a side longer than any camera's
 */
export function requireSize(width: number, height: number): void {
  if (width * height <= maxImagePixels && Math.max(width, height) <= limits.photoMaxSidePx) return;
  throw new FamiliarError('pictureTooLarge', { width, height });
}

/** What a picture becomes when it is unpacked; `isWhole` where it is unpacked as a whole instead of row by row. */
type Unpacked = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly sampleBytes: 1 | 2;
  readonly isWhole: boolean;
};

/**
 * The most bytes that a picture may unpack to, and one that has to be unpacked as a whole: 11 megapixels of an
 * interlaced PNG, 5 in 16 bits.
 */
const mostBytes = { byRows: 4 * maxImagePixels, whole: 32 * 1024 * 1024 } as const;

/** Refuses a picture that unpacks to too much. @throws FamiliarError `badImage` */
export function requireLight({ width, height, channels, sampleBytes, isWhole }: Unpacked): void {
  const bytes = width * height * channels * sampleBytes;
  if (bytes > (isWhole ? mostBytes.whole : mostBytes.byRows)) throw new FamiliarError('pictureTooSlow');
}
