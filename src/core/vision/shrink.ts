import type { PixelBox } from './image.ts';
import { redAndBlue, type WordImage } from './pixel-words.ts';

/**
 * A part of an image, shrunk `factor` times: each pixel is the mean of factor x factor source pixels (fewer at the far
 * edges). The box is clipped to the image and grows to whole pixels; `x`, `y` is where the answer's corner lies in the
 * image. The answer's alpha is not filled. The factor is 256 at most.
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
    const rows = Math.min(factor, bottom - top - v * factor);
    const full = { columns: factor, rows };
    const isHalved = factor === 2 && rows === 2;
    let at = (top + v * factor) * image.width + left;
    const end = (v + 1) * width - 1;
    for (let i = v * width; i < end; i++, at += factor)
      words[i] = isHalved ? meanOfFour(image, at) : meanOf(image, at, full);
    words[end] = meanOf(image, at, { columns: lastColumns, rows });
  }
  return { part: { width, height, words }, x: left, y: top };
}

type Block = { readonly columns: number; readonly rows: number };

/** The same as `meanOf` of two by two pixels, which most faces are shrunk by, in a third of the time. */
function meanOfFour({ words, width }: WordImage, at: number): number {
  const p = words[at] as number;
  const q = words[at + 1] as number;
  const r = words[at + width] as number;
  const s = words[at + width + 1] as number;
  const pair = (p & redAndBlue) + (q & redAndBlue) + (r & redAndBlue) + (s & redAndBlue);
  const green = ((p + q + r + s - pair) >>> 8) & 0xffff;
  return (((pair + 0x00020002) >>> 2) & redAndBlue) | (((green + 2) >> 2) << 8);
}

/** Pixels whose colours can be added up with 16 bits for each sum. */
const addable = 256;

/**
 * The mean colour of a block of pixels. What the sum of whole words has more than that of red and blue alone is green
 * and alpha, which spares two steps for each pixel.
 */
function meanOf({ words, width }: WordImage, at: number, { columns, rows }: Block): number {
  const rowsAtOnce = (addable / columns) | 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let row = at, last = at + rows * width; row < last; ) {
    const until = Math.min(last, row + rowsAtOnce * width);
    let all = 0;
    let pair = 0;
    for (; row < until; row += width) {
      for (let p = row; p < row + columns; p++) {
        const word = words[p] as number;
        all = (all + word) | 0;
        pair = (pair + (word & redAndBlue)) | 0;
      }
    }
    red += pair & 0xffff;
    green += ((all - pair) >>> 8) & 0xffff;
    blue += pair >>> 16;
  }
  const share = 1 / (columns * rows);
  return (red * share + 0.5) | 0 | (((green * share + 0.5) | 0) << 8) | (((blue * share + 0.5) | 0) << 16);
}

/** The whole pixels from `start` to `start + length` that lie in the image; at least one. */
function wholeSpan(start: number, length: number, limit: number): [number, number] {
  const from = Math.min(limit - 1, Math.max(0, Math.floor(start)));
  return [from, Math.max(from + 1, Math.min(limit, Math.ceil(start + length)))];
}
