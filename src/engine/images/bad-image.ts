import { limits } from '#contract/limits.ts';
import type { FileKind, ReadKind } from '#contract/picture-kinds.ts';
import { FamiliarError } from '#contract/result.ts';

const camera = 8192 * 6144;
const phone = 16_384 * 12_288;

/**
 * Most pixels a picture file may have, and no decompression bomb's, by how it is read: all of them are `unpacked`, are
 * gathered in several passes, as of a progressive JPEG, or are `shrunk` on the way, as of any other JPEG.
 */
export const mostPixels = { unpacked: camera, inPasses: camera, shrunk: phone } as const;
export type Reading = keyof typeof mostPixels;

/** The refusal of a file that is no picture Familiar reads, by what its first bytes say that it is. */
export function unreadableFormat(kind: Exclude<FileKind, ReadKind> = 'unknown'): FamiliarError {
  return kind === 'unknown'
    ? new FamiliarError('pictureFormatUnknown')
    : new FamiliarError('pictureOfOtherKind', { kind });
}

/** The refusal of a picture that is cut off or broken. */
export function damagedImage(cause?: unknown): FamiliarError {
  return new FamiliarError('pictureDamaged', {}, { cause });
}

/**
 * Refuses, by what the header says, a picture whose reading would take long or much memory.
 * @throws FamiliarError `badImage` when it has more than mostPixels, or a side longer than any camera's
 */
export function requireSize(width: number, height: number, reading: Reading = 'unpacked'): void {
  const isNarrow = Math.max(width, height) <= limits.photoMaxSidePx;
  if (isNarrow && width * height <= mostPixels[reading]) return;
  const helps = isNarrow && reading === 'unpacked' && width * height <= mostPixels.shrunk ? 'jpeg' : 'smaller';
  throw new FamiliarError('pictureTooLarge', { width, height, helps });
}

/** What a picture becomes when it is unpacked; `isWhole` where it is unpacked as a whole instead of row by row. */
type Unpacked = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly sampleBytes: number;
  readonly isWhole: boolean;
};

/**
 * The most bytes that a picture may unpack to, and one that has to be unpacked as a whole: 11 megapixels of an
 * interlaced PNG, 5 in 16 bits.
 */
const mostBytes = { byRows: 4 * mostPixels.unpacked, whole: 32 * 1024 * 1024 } as const;

/** Refuses a picture that unpacks to too much. @throws FamiliarError `badImage` */
export function requireLight({ width, height, channels, sampleBytes, isWhole }: Unpacked): void {
  const bytes = width * height * channels * sampleBytes;
  if (bytes > (isWhole ? mostBytes.whole : mostBytes.byRows)) throw new FamiliarError('pictureTooSlow');
}
