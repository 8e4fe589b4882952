import { FamiliarError } from '#contract/result.ts';

/** Most pixels a picture file may have: an 8192 x 6144 camera's, and no decompression bomb's. */
export const maxImagePixels = 8192 * 6144;

/** The refusal of a file that is no picture Familiar reads. */
export function unreadableFormat(): FamiliarError {
  return new FamiliarError(
    'badImage',
    'This is not a picture that Familiar can read. Use a JPEG, PNG, WebP, AVIF, GIF or PGM file.',
  );
}

/** The refusal of a picture that is cut off or broken. */
export function damagedImage(cause?: unknown): FamiliarError {
  return new FamiliarError(
    'badImage',
    'This picture is damaged or incomplete. Save or download it again, or choose another one.',
    { cause },
  );
}

/** The refusal of a picture with more than maxImagePixels. */
export function tooManyPixels(width: number, height: number): FamiliarError {
  return new FamiliarError(
    'badImage',
    `This picture is too large (${width} x ${height} pixels). Save a copy of at most 50 megapixels and use that.`,
  );
}
