import type { PixelBox, RgbaImage } from './image.ts';

/**
 * A part of an image, shrunk `factor` times: each pixel is the mean of factor x factor source pixels (fewer at the far edges).
 * The box is clipped to the image and grows to whole pixels; `x`, `y` is where the answer's corner lies in the image.
 * The answer's alpha is not filled.
 */
export function shrinkPart(image: RgbaImage, box: PixelBox, factor: number): { readonly part: RgbaImage; readonly x: number; readonly y: number } {
  const [left, right] = wholeSpan(box.x, box.width, image.width);
  const [top, bottom] = wholeSpan(box.y, box.height, image.height);
  const width = Math.ceil((right - left) / factor);
  const height = Math.ceil((bottom - top) / factor);
  const data = new Uint8Array(width * height * 4);
  for (let v = 0; v < height; v++) {
    const fromRow = top + v * factor;
    const toRow = Math.min(fromRow + factor, bottom);
    for (let u = 0; u < width; u++) {
      const fromColumn = left + u * factor;
      writeMean(image, fromColumn, Math.min(fromColumn + factor, right), fromRow, toRow, data, (v * width + u) * 4);
    }
  }
  return { part: { width, height, data }, x: left, y: top };
}

function writeMean(image: RgbaImage, left: number, right: number, top: number, bottom: number, out: Uint8Array, at: number): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    const end = (y * image.width + right) * 4;
    for (let p = (y * image.width + left) * 4; p < end; p += 4) {
      red += image.data[p] as number;
      green += image.data[p + 1] as number;
      blue += image.data[p + 2] as number;
    }
  }
  const share = 1 / ((bottom - top) * (right - left));
  out[at] = red * share + 0.5;
  out[at + 1] = green * share + 0.5;
  out[at + 2] = blue * share + 0.5;
}

/** The whole pixels from `start` to `start + length` that lie in the image; at least one. */
function wholeSpan(start: number, length: number, limit: number): [number, number] {
  const from = Math.min(limit - 1, Math.max(0, Math.floor(start)));
  return [from, Math.max(from + 1, Math.min(limit, Math.ceil(start + length)))];
}
