import type { FaceCut } from './face-chip.ts';
import { chipSize } from './mean-face.ts';
import type { Similarity } from './similarity.ts';

/**
 * The one picture kept of a face: a square WebP around the middle of the aligned chip that shows `shows` times its
 * side.
 */
export type KeptPicture = { readonly bytes: Uint8Array; readonly shows: number };

/**
 * What is kept: all that any net sees of a face and a little more, in pixels as fine as those of the finest view. The
 * widest view is its middle, pixel by pixel.
 */
export const keptCut: FaceCut = { side: 256, shows: (1.35 * 256) / 224 };

/** What was kept before faces were kept so wide: the aligned chip alone. */
export const keptChipShows = 1;

/** How the aligned chip lies in a kept picture of so many pixels: maps chip pixels to its pixels. */
export function chipInKept({ side, shows }: FaceCut): Similarity {
  const scale = side / (chipSize * shows);
  const start = (side - side / shows) / 2;
  return { a: scale, b: 0, tx: start, ty: start };
}
