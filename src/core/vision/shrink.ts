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
  const meanOf = createMean(image);
  for (let v = 0; v < height; v++) {
    const fromRow = top + v * factor;
    const toRow = Math.min(fromRow + factor, bottom);
    for (let u = 0; u < width; u++) {
      const fromColumn = left + u * factor;
      words[v * width + u] = meanOf(fromColumn, Math.min(fromColumn + factor, right), fromRow, toRow);
    }
  }
  return { part: { width, height, words }, x: left, y: top };
}

/** Makes what averages the colours of a rectangle of the image, its right and bottom edge left out. */
function createMean({ words, width }: WordImage) {
  return (left: number, right: number, top: number, bottom: number): number => {
    let red = 0;
    let green = 0;
    let blue = 0;
    const last = bottom * width;
    const count = right - left;
    for (let row = top * width + left; row < last; row += width) {
      let pair = 0;
      for (let p = row; p < row + count; p++) {
        const word = words[p] as number;
        pair = (pair + (word & redAndBlue)) | 0;
        green = (green + ((word >>> 8) & 0xff)) | 0;
      }
      red = (red + (pair & 0xffff)) | 0;
      blue = (blue + (pair >>> 16)) | 0;
    }
    const share = 1 / ((bottom - top) * count);
    return (red * share + 0.5) | 0 | (((green * share + 0.5) | 0) << 8) | (((blue * share + 0.5) | 0) << 16);
  };
}

/** The whole pixels from `start` to `start + length` that lie in the image; at least one. */
function wholeSpan(start: number, length: number, limit: number): [number, number] {
  const from = Math.min(limit - 1, Math.max(0, Math.floor(start)));
  return [from, Math.max(from + 1, Math.min(limit, Math.ceil(start + length)))];
}
