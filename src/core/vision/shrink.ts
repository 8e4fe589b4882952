import type { PixelBox } from './image.ts';
import { redAndBlue, type WordImage } from './pixel-words.ts';

/**
 * A part of an image, shrunk `factor` times: each pixel is the mean of factor x factor source pixels (fewer at the far
 * edges). The box is clipped to the image and grows to whole pixels; `x`, `y` is where the answer's corner lies in the
 * image. The answer's alpha is not filled.
 */
export function shrinkPart(
  image: WordImage,
  box: PixelBox,
  factor: number,
): { readonly part: WordImage; readonly x: number; readonly y: number } {
  const [left, right] = wholeSpan(box.x, box.width, image.width);
  const [top, bottom] = wholeSpan(box.y, box.height, image.height);
  const width = Math.ceil((right - left) / factor);
  const height = Math.ceil((bottom - top) / factor);
  const words = new Int32Array(width * height);
  const lastColumns = right - left - (width - 1) * factor;
  for (let v = 0; v < height; v++) {
    const row = top + v * factor;
    const rows = Math.min(factor, bottom - row);
    const start = row * image.width + left;
    const full = blockOf(factor, rows, image.width);
    for (let u = 0; u < width - 1; u++) words[v * width + u] = meanOf(image.words, start + u * factor, full);
    const last = start + (width - 1) * factor;
    words[v * width + width - 1] = meanOf(image.words, last, blockOf(lastColumns, rows, image.width));
  }
  return { part: { width, height, words }, x: left, y: top };
}

/** Where the pixels of a block lie in an image, counted from the block's first one. */
function blockOf(columns: number, rows: number, imageWidth: number): Int32Array {
  const block = new Int32Array(columns * rows);
  for (let i = 0; i < block.length; i++) block[i] = Math.floor(i / columns) * imageWidth + (i % columns);
  return block;
}

/** Pixels whose colours can be added up with 16 bits for each sum. */
const addable = 256;

/**
 * The mean colour of a block. What the sum of whole words has more than that of red and blue alone is green and alpha,
 * which spares two steps for each pixel.
 */
function meanOf(words: Int32Array, start: number, block: Int32Array): number {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let i = 0; i < block.length; ) {
    const end = Math.min(block.length, i + addable);
    let all = 0;
    let pair = 0;
    for (; i < end; i++) {
      const word = words[start + (block[i] as number)] as number;
      all = (all + word) | 0;
      pair = (pair + (word & redAndBlue)) | 0;
    }
    red = (red + (pair & 0xffff)) | 0;
    green = (green + (((all - pair) >>> 8) & 0xffff)) | 0;
    blue = (blue + (pair >>> 16)) | 0;
  }
  const share = 1 / block.length;
  return (red * share + 0.5) | 0 | (((green * share + 0.5) | 0) << 8) | (((blue * share + 0.5) | 0) << 16);
}

/** The whole pixels from `start` to `start + length` that lie in the image; at least one. */
function wholeSpan(start: number, length: number, limit: number): [number, number] {
  const from = Math.min(limit - 1, Math.max(0, Math.floor(start)));
  return [from, Math.max(from + 1, Math.min(limit, Math.ceil(start + length)))];
}
