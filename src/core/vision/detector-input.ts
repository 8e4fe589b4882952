import type { PixelBox, Point, RgbaImage } from './image.ts';
import { type Border, warpToRgb } from './warp.ts';

/**
 * Sides of the detector's input in pixels: the quick one takes a quarter of the time and finds faces twice as large.
 */
export const detectorSides = { full: 256, quick: 128 } as const;
export type DetectorSide = (typeof detectorSides)[keyof typeof detectorSides];

/** A square of an image, in its pixels, that is shown to the detector; it may stick out of the image. */
export type Square = { readonly x: number; readonly y: number; readonly side: number };

type Size = { readonly width: number; readonly height: number };

/** The smallest square around the whole image, with `margin` times its side added on each side. */
export function wholeSquare({ width, height }: Size, margin = 0): Square {
  const side = Math.max(width, height) * (1 + 2 * margin);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** Side of a part in pixels: faces of 40 pixels are found in it. */
const partSide = 720;

/**
 * Overlapping squares of 720 pixels that cover a larger image, for faces too small to be found in the whole of it; none
 * for a smaller one.
 */
export function partSquares({ width, height }: Size): Square[] {
  if (Math.max(width, height) <= partSide) return [];
  return partStarts(height).flatMap((y) => partStarts(width).map((x) => ({ x, y, side: partSide })));
}

/** Neighbouring parts share at least a quarter of their side. */
function partStarts(length: number): number[] {
  const room = length - partSide;
  if (room <= 0) return [room / 2];
  const steps = Math.ceil(room / (0.75 * partSide));
  return Array.from({ length: steps + 1 }, (_, i) => (i * room) / steps);
}

/** A square of the image as the detector sees it: RGB, side x side x 3 bytes. */
export function detectorInput(image: RgbaImage, square: Square, border: Border, side: DetectorSide): Uint8Array {
  const out = new Uint8Array(side * side * 3);
  warpToRgb(image, { a: square.side / side, b: 0, tx: square.x, ty: square.y }, { side, border, out });
  return out;
}

/** A point of the detector's input in pixels of the image. */
export function pointFromDetector(square: Square, side: DetectorSide, { x, y }: Point): Point {
  const scale = square.side / side;
  return { x: square.x + x * scale, y: square.y + y * scale };
}

/** A box of the detector's input in pixels of the image. */
export function boxFromDetector(square: Square, side: DetectorSide, box: PixelBox): PixelBox {
  const scale = square.side / side;
  return { ...pointFromDetector(square, side, box), width: box.width * scale, height: box.height * scale };
}
