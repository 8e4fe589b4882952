import type { PixelBox, RgbaImage } from './image.ts';
import { redAndBlue, toWords, type WordImage } from './pixel-words.ts';
import { shrinkPart } from './shrink.ts';
import { applySimilarity, type Similarity, scaleOf } from './similarity.ts';

/** What lies outside an image: its outermost pixels repeated, or black. */
export const borders = ['edge', 'black'] as const;
export type Border = (typeof borders)[number];

/** Where a rectangle that is cut out goes. */
export type WarpTarget = {
  /** Its width in pixels. */
  readonly side: number;
  /** Its height in pixels; that of a square when not named. */
  readonly height?: number;
  readonly border: Border;
  /** Receives RGB, side x height x 3 bytes, from `offset` (0 when not named) on. */
  readonly out: Uint8Array;
  readonly offset?: number;
};

/**
 * Cuts a rectangle out of an image: pixel (u, v) of the answer shows the image around `toImage(u + .5, v + .5)`, where
 * pixel (i, j) of an image covers i to i + 1 and j to j + 1. Bilinear; an image that is shrunk is averaged down by the
 * nearest whole factor first, so that fine detail does not alias.
 */
export function warpToRgb(image: RgbaImage, toImage: Similarity, target: WarpTarget): void {
  const factor = Math.max(1, Math.round(scaleOf(toImage)));
  if (factor === 1) {
    samplePixels(toWords(image), toImage, target);
    return;
  }
  const { part, x, y } = shrinkPart(toWords(image), coveredBox(toImage, target), factor);
  const toPart = {
    a: toImage.a / factor,
    b: toImage.b / factor,
    tx: (toImage.tx - x) / factor,
    ty: (toImage.ty - y) / factor,
  };
  samplePixels(part, toPart, target);
}

/** The upright box around what the rectangle shows. */
function coveredBox(toImage: Similarity, { side, height = side }: WarpTarget): PixelBox {
  const corners = [0, height].flatMap((y) => [0, side].map((x) => applySimilarity(toImage, { x, y })));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function samplePixels(image: WordImage, { a, b, tx, ty }: Similarity, target: WarpTarget): void {
  const { side, height = side, border, out, offset = 0 } = target;
  for (let v = 0; v < height; v++) {
    const x = a * 0.5 - b * (v + 0.5) + tx - 0.5;
    const y = b * 0.5 + a * (v + 0.5) + ty - 0.5;
    const start = offset + v * side * 3;
    if (border === 'edge') {
      sampleRow(image, { x, y, a, b }, { out, start, end: start + side * 3 });
      continue;
    }
    const [fromX, toX] = stepsInside(x, a, side, image.width);
    const [fromY, toY] = stepsInside(y, b, side, image.height);
    const from = Math.max(fromX, fromY);
    const to = Math.max(from, Math.min(toX, toY));
    out.fill(0, start, start + side * 3);
    const walk = { x: x + a * from, y: y + b * from, a, b };
    sampleRow(image, walk, { out, start: start + from * 3, end: start + to * 3 });
  }
}

/** From which step on, and before which, a walk of `count` steps of one length lies between -.5 and `length` - .5. */
function stepsInside(start: number, step: number, count: number, length: number): [number, number] {
  if (step === 0) return start >= -0.5 && start <= length - 0.5 ? [0, count] : [0, 0];
  const ends = [(-0.5 - start) / step, (length - 0.5 - start) / step];
  return [Math.max(0, Math.ceil(Math.min(...ends))), Math.min(count, Math.floor(Math.max(...ends)) + 1)];
}

/** A walk through an image: the first place, and the step (a, b) to the next. */
type Walk = { readonly x: number; readonly y: number; readonly a: number; readonly b: number };

/** Where a walk's colours go: the bytes of `out` from `start` to `end`. */
type Row = { readonly out: Uint8Array; readonly start: number; readonly end: number };

function sampleRow(image: WordImage, walk: Walk, row: Row): void {
  if (isCopy(image, walk, row)) copyRow(image, walk, row);
  else blendRow(image, walk, row);
}

/** Whether a walk goes from pixel to pixel of one row of the image: shrinking alone has done all the work. */
function isCopy({ width, height }: WordImage, { x, y, a, b }: Walk, { start, end }: Row): boolean {
  if (a !== 1 || b !== 0 || !Number.isInteger(x) || !Number.isInteger(y)) return false;
  return x >= 0 && x + (end - start) / 3 <= width && y >= 0 && y < height;
}

function copyRow({ width, words }: WordImage, { x, y }: Walk, { out, start, end }: Row): void {
  for (let at = start, from = y * width + x; at < end; at += 3, from++) {
    const word = words[from] as number;
    out[at] = word;
    out[at + 1] = word >>> 8;
    out[at + 2] = word >>> 16;
  }
}

/**
 * Writes the colours at the places of a walk. Places are counted in 256ths of a pixel, and the four pixels around one
 * are weighed in 256ths that add up to 256; a place beyond the outermost pixels' centres is moved onto them. What the
 * sum of whole words has more than that of red and blue alone is green and alpha.
 */
function blendRow({ width, height, words }: WordImage, walk: Walk, { out, start, end }: Row): void {
  const lastX = (width - 1) << 8;
  const lastY = (height - 1) << 8;
  const [stepX, stepY] = [walk.a * 256, walk.b * 256];
  let x = walk.x * 256 + 0.5;
  let y = walk.y * 256 + 0.5;
  for (let at = start; at < end; at += 3, x += stepX, y += stepY) {
    const insideX = Math.max(0, Math.min(x | 0, lastX));
    const insideY = Math.max(0, Math.min(y | 0, lastY));
    const here = Math.imul(insideY >> 8, width) + (insideX >> 8);
    const below = insideY < lastY ? here + width : here;
    const right = insideX < lastX ? 1 : 0;
    const p = words[here] as number;
    const q = words[here + right] as number;
    const r = words[below] as number;
    const s = words[below + right] as number;
    const fx = insideX & 0xff;
    const fy = insideY & 0xff;
    const ws = (Math.imul(fx, fy) + 128) >> 8;
    const wq = fx - ws;
    const wr = fy - ws;
    const wp = 256 - fx - wr;
    const all = (Math.imul(p, wp) + Math.imul(q, wq) + Math.imul(r, wr) + Math.imul(s, ws)) | 0;
    const upper = (Math.imul(p & redAndBlue, wp) + Math.imul(q & redAndBlue, wq)) | 0;
    const lower = (Math.imul(r & redAndBlue, wr) + Math.imul(s & redAndBlue, ws)) | 0;
    const pair = (upper + lower) | 0;
    const rounded = (pair + 0x00800080) | 0;
    out[at] = rounded >>> 8;
    out[at + 1] = (((all - pair) >>> 8) + 0x80) >>> 8;
    out[at + 2] = rounded >>> 24;
  }
}
