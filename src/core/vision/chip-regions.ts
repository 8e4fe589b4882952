import { chipSize } from './mean-face.ts';

/** A rectangle of the aligned chip, in its pixels; the far sides are not part of it. */
export type ChipRegion = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Brows to chin and cheek to cheek: what of the chip is face for certain. */
export const faceRegion: ChipRegion = { left: 30, right: 120, top: 35, bottom: 130 };

/** The chip's brightness, 0 to 255 a pixel: luma as in ITU-R BT.601. */
export function chipLuma(chip: Uint8Array): Float32Array {
  const luma = new Float32Array(chipSize * chipSize);
  for (let i = 0; i < luma.length; i++) {
    luma[i] =
      0.299 * (chip[3 * i] as number) + 0.587 * (chip[3 * i + 1] as number) + 0.114 * (chip[3 * i + 2] as number);
  }
  return luma;
}
