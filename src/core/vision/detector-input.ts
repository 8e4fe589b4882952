import type { PixelBox, Point, RgbaImage } from './image.ts';
import { type Border, warpToRgb } from './warp.ts';

/** Side of the detector's input in pixels. */
export const detectorSide = 256;

/** A square of an image, in its pixels, that is shown to the detector; it may stick out of the image. */
export type Square = { readonly x: number; readonly y: number; readonly side: number };

type Size = { readonly width: number; readonly height: number };

/** The smallest square around the whole image, with `margin` times its side added on each side. */
export function wholeSquare({ width, height }: Size, margin = 0): Square {
  const side = Math.max(width, height) * (1 + 2 * margin);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** Overlapping squares of .6 of the longer side that cover the image, for faces too small to be found in the whole of it. */
export function partSquares({ width, height }: Size): Square[] {
  const side = 0.6 * Math.max(width, height);
  const starts = (length: number) => (length <= side ? [(length - side) / 2] : [0, length - side]);
  return starts(height).flatMap((y) => starts(width).map((x) => ({ x, y, side })));
}

/** Shows a square of the image to the detector: fills `out` with RGB, detectorSide x detectorSide x 3 bytes. */
export function fillDetectorInput(image: RgbaImage, square: Square, border: Border, out: Uint8Array): void {
  warpToRgb(image, { a: square.side / detectorSide, b: 0, tx: square.x, ty: square.y }, detectorSide, border, out);
}

/** A point of the detector's input in pixels of the image. */
export function pointFromDetector(square: Square, { x, y }: Point): Point {
  const scale = square.side / detectorSide;
  return { x: square.x + x * scale, y: square.y + y * scale };
}

/** A box of the detector's input in pixels of the image. */
export function boxFromDetector(square: Square, box: PixelBox): PixelBox {
  const scale = square.side / detectorSide;
  return { ...pointFromDetector(square, box), width: box.width * scale, height: box.height * scale };
}
