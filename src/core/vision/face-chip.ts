import { meshPoint } from './face-mesh.ts';
import { meshOfLandmark } from './landmarks68.ts';
import { chipSize, meanFaceStart, meanFaceX, meanFaceY } from './mean-face.ts';
import { fitSimilarity, type Similarity } from './similarity.ts';
import type { Border } from './warp.ts';

/** A square of a face, upright as its aligned chip. */
export type FaceCut = {
  /** Pixels. */
  readonly side: number;
  /** How much it shows, in sides of the chip. */
  readonly shows: number;
  /** How far its middle lies above the chip's middle, in sides of the chip; 0 when not named. */
  readonly rise?: number;
  /** What lies beyond the image; its edge when not named. */
  readonly beyond?: Border;
};

/** A name that cuts have in common when they are the same. */
export function nameOfCut({ side, shows, rise = 0, beyond = 'edge' }: FaceCut): string {
  return `${side} ${shows} ${rise} ${beyond}`;
}

/** The aligned chip itself, which a face's quality is measured on. */
export const chipCut: FaceCut = { side: chipSize, shows: 1 };

/** Room around the mean face, in units of its size. */
const padding = 0.25;

/**
 * The 41 landmarks of nose, eyes and mouth: the jaw has no place in the mean face, the brows move with the expression.
 */
const firstAligned = 27;

const alignedLandmarks: readonly number[] = meshOfLandmark.map((_, landmark) => landmark).slice(firstAligned);

const target: readonly number[] = alignedLandmarks.flatMap((landmark) =>
  [meanFaceX, meanFaceY].map(
    (mean) => ((padding + (mean[landmark - meanFaceStart] ?? 0)) / (2 * padding + 1)) * chipSize,
  ),
);

/**
 * How the aligned chip lies in the image: maps chip pixels to image pixels, so that the face's landmarks meet dlib's
 * mean face.
 * Source: dlib, `get_face_chip_details` with size 150 and padding .25, on which its recognition net was trained; dlib
 * leaves the lower lip out too, which makes no measurable difference here.
 */
export function chipPlacement(mesh: Float32Array): Similarity {
  const points = alignedLandmarks.flatMap((landmark) => {
    const { x, y } = meshPoint(mesh, meshOfLandmark[landmark] ?? 0);
    return [x, y];
  });
  return fitSimilarity(target, points);
}

/** How a cut lies in the image: maps its pixels to image pixels. */
export function cutPlacement({ a, b, tx, ty }: Similarity, { side, shows, rise = 0 }: FaceCut): Similarity {
  const scale = (shows * chipSize) / side;
  const left = ((1 - shows) * chipSize) / 2;
  const top = left - rise * chipSize;
  return { a: a * scale, b: b * scale, tx: a * left - b * top + tx, ty: b * left + a * top + ty };
}

/** Whether a cut is, pixel by pixel, the middle of another one. */
export function isMiddleOf(inner: FaceCut, outer: FaceCut): boolean {
  const border = (outer.side - inner.side) / 2;
  const isSamePixel = Math.abs(inner.shows / inner.side - outer.shows / outer.side) < 1e-9;
  const isAlike = (inner.rise ?? 0) === (outer.rise ?? 0) && inner.beyond === outer.beyond;
  return isSamePixel && isAlike && border > 0 && Number.isInteger(border);
}

/** The middle `innerSide` pixels square of a picture of `side` pixels square, RGB. */
export function middleOf(picture: Uint8Array, side: number, innerSide: number): Uint8Array {
  const middle = new Uint8Array(innerSide * innerSide * 3);
  const border = (side - innerSide) / 2;
  for (let row = 0; row < innerSide; row++) {
    const start = ((row + border) * side + border) * 3;
    middle.set(picture.subarray(start, start + innerSide * 3), row * innerSide * 3);
  }
  return middle;
}

/** Writes the mirror image of a picture of `side` pixels square, RGB, to `out` from `offset` on. */
export function mirrorPicture(picture: Uint8Array, side: number, out: Uint8Array, offset: number): void {
  const rowBytes = side * 3;
  for (let row = 0; row < side * rowBytes; row += rowBytes) {
    for (let x = 0; x < rowBytes; x += 3) {
      const source = row + rowBytes - 3 - x;
      const at = offset + row + x;
      out[at] = picture[source] as number;
      out[at + 1] = picture[source + 1] as number;
      out[at + 2] = picture[source + 2] as number;
    }
  }
}
