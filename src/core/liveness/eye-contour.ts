import { meshPoint } from '../vision/face-mesh.ts';
import type { RgbaImage } from '../vision/image.ts';
import type { Similarity } from '../vision/similarity.ts';
import { warpToRgb } from '../vision/warp.ts';

/** Side of the iris net's input in pixels. */
export const eyeSide = 64;

/** Numbers the iris net answers for one eye: 71 points as x, y, z. */
export const contourLength = 213;

/** How much of an eye's surroundings the net wants to see, in distances between its corners. */
const cropScale = 2.3;

/**
 * Both eyes by their outer and inner corner in the mesh, the image's left one first. The net knows only such eyes, so
 * the other is shown to it mirrored.
 */
const eyes = [
  { corners: [33, 133], isMirrored: false },
  { corners: [263, 362], isMirrored: true },
] as const;

/** What the iris net is shown of a face: both eyes, RGB, eyeSide x eyeSide x 3 bytes each, level with the head. */
export function eyePictures(image: RgbaImage, mesh: Float32Array): Uint8Array {
  const bytes = new Uint8Array(eyes.length * eyeSide * eyeSide * 3);
  const across = angleOf(mesh);
  eyes.forEach(({ corners, isMirrored }, index) => {
    const offset = index * eyeSide * eyeSide * 3;
    warpToRgb(image, eyeCrop(mesh, corners, across), { side: eyeSide, border: 'edge', out: bytes, offset });
    if (isMirrored) mirrorRows(bytes, offset);
  });
  return bytes;
}

/**
 * Opening over width of an eye: the mean of three lid distances over the distance of the corners.
 * @param contour the net's answer for the eye
 */
export function eyeRatio(contour: Float32Array): number {
  const lids = (gap(contour, 3, 11) + gap(contour, 4, 12) + gap(contour, 5, 13)) / 3;
  return lids / (gap(contour, 0, 8) || 1);
}

function angleOf(mesh: Float32Array): number {
  const [left, right] = [meshPoint(mesh, eyes[0].corners[0]), meshPoint(mesh, eyes[1].corners[0])];
  return Math.atan2(right.y - left.y, right.x - left.x);
}

function eyeCrop(mesh: Float32Array, [outer, inner]: readonly [number, number], angle: number): Similarity {
  const [first, second] = [meshPoint(mesh, outer), meshPoint(mesh, inner)];
  const scale = (cropScale * Math.hypot(first.x - second.x, first.y - second.y)) / eyeSide;
  const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const half = eyeSide / 2;
  return {
    a,
    b,
    tx: (first.x + second.x) / 2 - a * half + b * half,
    ty: (first.y + second.y) / 2 - b * half - a * half,
  };
}

function mirrorRows(bytes: Uint8Array, offset: number): void {
  for (let row = 0; row < eyeSide; row++) {
    const start = offset + row * eyeSide * 3;
    for (let left = 0, right = eyeSide - 1; left < right; left++, right--) {
      for (let colour = 0; colour < 3; colour++) {
        const [a, b] = [start + left * 3 + colour, start + right * 3 + colour];
        const kept = bytes[a] as number;
        bytes[a] = bytes[b] as number;
        bytes[b] = kept;
      }
    }
  }
}

function gap(contour: Float32Array, first: number, second: number): number {
  const at = (point: number, axis: number) => contour[3 * point + axis] as number;
  return Math.hypot(at(first, 0) - at(second, 0), at(first, 1) - at(second, 1));
}
