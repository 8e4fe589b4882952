import type { PixelBox, RgbaImage } from './image.ts';
import { shrinkPart } from './shrink.ts';
import { applySimilarity, type Similarity, scaleOf } from './similarity.ts';

/** What lies outside an image: its outermost pixels repeated, or black. */
export type Border = 'edge' | 'black';

/**
 * Cuts a square out of an image: pixel (u, v) of the answer shows the image around `toImage(u + .5, v + .5)`,
 * where pixel (i, j) of an image covers i to i + 1 and j to j + 1.
 * Bilinear; an image that is shrunk is averaged down by the nearest whole factor first, so that fine detail does not alias.
 * @param out receives RGB, side x side x 3 bytes, from `offset` on
 */
export function warpToRgb(image: RgbaImage, toImage: Similarity, side: number, border: Border, out: Uint8Array, offset = 0): void {
  const factor = Math.max(1, Math.round(scaleOf(toImage)));
  if (factor === 1) {
    sampleSquare(image, toImage, side, border, out, offset);
    return;
  }
  const { part, x, y } = shrinkPart(image, coveredBox(toImage, side), factor);
  const toPart = { a: toImage.a / factor, b: toImage.b / factor, tx: (toImage.tx - x) / factor, ty: (toImage.ty - y) / factor };
  sampleSquare(part, toPart, side, border, out, offset);
}

/** The upright box around what the square shows. */
function coveredBox(toImage: Similarity, side: number): PixelBox {
  const corners = [0, side].flatMap((y) => [0, side].map((x) => applySimilarity(toImage, { x, y })));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function sampleSquare(image: RgbaImage, { a, b, tx, ty }: Similarity, side: number, border: Border, out: Uint8Array, offset: number): void {
  const [right, bottom] = [image.width - 0.5, image.height - 0.5];
  const isClipped = border === 'black';
  let at = offset;
  for (let v = 0; v < side; v++) {
    let x = a * 0.5 - b * (v + 0.5) + tx - 0.5;
    let y = b * 0.5 + a * (v + 0.5) + ty - 0.5;
    for (let u = 0; u < side; u++) {
      if (isClipped && (x < -0.5 || y < -0.5 || x > right || y > bottom)) out.fill(0, at, at + 3);
      else writeBilinear(image.data, image.width, image.height, x, y, out, at);
      x += a;
      y += b;
      at += 3;
    }
  }
}

/** Written out for the three channels: this is the innermost step of every crop. */
function writeBilinear(data: Uint8Array, width: number, height: number, x: number, y: number, out: Uint8Array, at: number): void {
  const insideX = Math.min(Math.max(x, 0), width - 1);
  const insideY = Math.min(Math.max(y, 0), height - 1);
  const left = insideX | 0;
  const top = insideY | 0;
  const p = (top * width + left) * 4;
  const q = left < width - 1 ? p + 4 : p;
  const down = top < height - 1 ? width * 4 : 0;
  const fx = insideX - left;
  const fy = insideY - top;
  const lowerRight = fx * fy;
  const upperRight = fx - lowerRight;
  const lowerLeft = fy - lowerRight;
  const upperLeft = 1 - fx - lowerLeft;
  for (let channel = 0; channel < 3; channel++) {
    const upper = (data[p + channel] as number) * upperLeft + (data[q + channel] as number) * upperRight;
    const lower = (data[p + down + channel] as number) * lowerLeft + (data[q + down + channel] as number) * lowerRight;
    out[at + channel] = upper + lower + 0.5;
  }
}
