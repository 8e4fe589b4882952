import { meshPoint } from './face-mesh.ts';
import { meshOfLandmark } from './landmarks68.ts';
import { chipSize, meanFaceStart, meanFaceX, meanFaceY } from './mean-face.ts';
import { fitSimilarity, type Similarity } from './similarity.ts';

/** Bytes of a chip: RGB, chipSize x chipSize. */
export const chipBytes = chipSize * chipSize * 3;

/** Pixels around the chip that belong to a bordered chip. */
const chipBorder = 5;

/** Side of a bordered chip in pixels, the chip in its middle: what the second net sees of a query. */
export const borderedSide = chipSize + 2 * chipBorder;

/** Bytes of a bordered chip: RGB, borderedSide x borderedSide. */
export const borderedBytes = borderedSide * borderedSide * 3;

/** Side of a wide chip in pixels: what the second net sees of a sample. */
export const wideSide = 224;

/** Bytes of a wide chip: RGB, wideSide x wideSide. */
export const wideBytes = wideSide * wideSide * 3;

/** How much more than a chip a wide chip shows, in sides of the chip. */
const wideScale = 1.35;

/** Room around the mean face, in units of its size. */
const padding = 0.25;

/** The 41 landmarks of nose, eyes and mouth: the jaw has no place in the mean face, the brows move with the expression. */
const firstAligned = 27;

const alignedLandmarks: readonly number[] = meshOfLandmark.map((_, landmark) => landmark).slice(firstAligned);

const target: readonly number[] = alignedLandmarks.flatMap((landmark) =>
  [meanFaceX, meanFaceY].map(
    (mean) => ((padding + (mean[landmark - meanFaceStart] ?? 0)) / (2 * padding + 1)) * chipSize,
  ),
);

/**
 * How the aligned chip lies in the image: maps chip pixels to image pixels, so that the face's landmarks meet dlib's mean face.
 * Source: dlib, `get_face_chip_details` with size 150 and padding .25, on which its recognition net was trained;
 * dlib leaves the lower lip out too, which makes no measurable difference here.
 */
export function chipPlacement(mesh: Float32Array): Similarity {
  const points = alignedLandmarks.flatMap((landmark) => {
    const { x, y } = meshPoint(mesh, meshOfLandmark[landmark] ?? 0);
    return [x, y];
  });
  return fitSimilarity(target, points);
}

/** How the bordered chip lies in the image: maps its pixels, which are as large as the chip's, to image pixels. */
export function borderedPlacement(chip: Similarity): Similarity {
  return placementAround(chip, borderedSide / chipSize, borderedSide);
}

/** The chip in the middle of a bordered chip. */
export function withoutBorder(bordered: Uint8Array): Uint8Array {
  const chip = new Uint8Array(chipBytes);
  for (let row = 0; row < chipSize; row++) {
    const start = ((row + chipBorder) * borderedSide + chipBorder) * 3;
    chip.set(bordered.subarray(start, start + chipSize * 3), row * chipSize * 3);
  }
  return chip;
}

/** How the wide chip lies in the image, around the same centre as the chip: maps wide chip pixels to image pixels. */
export function widePlacement(chip: Similarity): Similarity {
  return placementAround(chip, wideScale, wideSide);
}

/** How a chip lies in the image that shows `shown` times as much as the chip, around the same centre. */
export function scaledPlacement(chip: Similarity, shown: number): Similarity {
  return placementAround(chip, shown, chipSize);
}

/** A square of `side` pixels around a chip's centre that shows `shown` times the chip's side: maps its pixels to image pixels. */
function placementAround({ a, b, tx, ty }: Similarity, shown: number, side: number): Similarity {
  const scale = (shown * chipSize) / side;
  const start = ((1 - shown) * chipSize) / 2;
  return { a: a * scale, b: b * scale, tx: a * start - b * start + tx, ty: b * start + a * start + ty };
}

/** Writes the mirror image of a chip of `side` pixels to `out` from `offset` on. */
export function mirrorChip(chip: Uint8Array, side: number, out: Uint8Array, offset: number): void {
  const rowBytes = side * 3;
  for (let row = 0; row < side * rowBytes; row += rowBytes) {
    for (let x = 0; x < rowBytes; x += 3) {
      const source = row + rowBytes - 3 - x;
      const at = offset + row + x;
      out[at] = chip[source] as number;
      out[at + 1] = chip[source + 1] as number;
      out[at + 2] = chip[source + 2] as number;
    }
  }
}
