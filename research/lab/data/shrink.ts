import type { RgbaImage } from '#core/vision/image.ts';
import { pictureSide } from './collection.ts';

/**
 * A grey picture of `pictureSide` pixels: each pixel is the mean of the red values of the area it covers, the picture
 * stretched to a square.
 */
export function toLabPixels(image: RgbaImage, invert: boolean): Uint8Array {
  const pixels = new Uint8Array(pictureSide * pictureSide);
  const columns = coverage(image.width);
  const rows = coverage(image.height);
  for (const [y, row] of rows.entries()) {
    for (const [x, column] of columns.entries()) {
      let sum = 0;
      for (const [sourceY, high] of row) {
        for (const [sourceX, wide] of column)
          sum += high * wide * (image.data[(sourceY * image.width + sourceX) * 4] as number);
      }
      pixels[y * pictureSide + x] = Math.round(invert ? 255 - sum : sum);
    }
  }
  return pixels;
}

/** For each of `pictureSide` stretches of a line, the source pixels it covers and their shares, which sum to one. */
function coverage(length: number): [place: number, share: number][][] {
  const step = length / pictureSide;
  return Array.from({ length: pictureSide }, (_, i) => {
    const [from, to] = [i * step, (i + 1) * step];
    const shares: [number, number][] = [];
    for (let place = Math.floor(from); place < Math.min(length, Math.ceil(to - 1e-9)); place++) {
      shares.push([place, (Math.min(to, place + 1) - Math.max(from, place)) / step]);
    }
    return shares;
  });
}
