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

/** The refusal of a picture with more than maxImagePixels. */
export function tooManyPixels(width: number, height: number): FamiliarError {
  return new FamiliarError('pictureTooLarge', { width, height });
}
