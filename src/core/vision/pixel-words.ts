import type { RgbaImage } from './image.ts';

/**
 * An image with one 32-bit word a pixel: red in the lowest byte, then green and blue, as a little-endian machine reads
 * RGBA bytes. Two colours of a word can be worked on at once while each has 16 bits to itself: red and blue, or green
 * alone.
 */
export type WordImage = { readonly width: number; readonly height: number; readonly words: Int32Array };

/** Keeps red and blue of a word. */
export const redAndBlue = 0x00ff00ff;

/** The same pixels as words; copied only where they do not lie on a word's boundary. */
export function toWords({ width, height, data }: RgbaImage): WordImage {
  const { buffer, byteOffset, length } = data.byteOffset % 4 === 0 ? data : data.slice();
  return { width, height, words: new Int32Array(buffer, byteOffset, length >> 2) };
}
