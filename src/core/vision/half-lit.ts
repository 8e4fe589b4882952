import { type ChipRegion, faceRegion } from './chip-regions.ts';
import { chipSize } from './mean-face.ts';
import { type Patch, regionAround } from './mesh-patch.ts';
import { invertSimilarity, type Similarity } from './similarity.ts';

/** Mesh points that mirror each other, left and right as in the image, from the forehead down to the jaw. */
const mirrored: readonly (readonly [left: readonly number[], right: readonly number[]])[] = [
  [[69], [299]],
  [
    [33, 133],
    [362, 263],
  ],
  [[50], [280]],
  [[212], [432]],
  [[170], [395]],
];

const patchAround = (around: readonly number[]): Patch => ({ around, halfWidth: 4, halfHeight: 4 });

/** So bright, as a share of the lit side, may every part of the dark side be at most. */
const darkSideAtMost = 0.55;
/** So much, as a share of its mean, does the brightness of a dark side deviate at least: it is no even thing. */
const leastContrast = 0.14;
/** So much is added to each brightness, so that the noise of a black side counts as little. */
const blackNoise = 4;

/** What is face for certain, without the bridge of the nose, where light and shadow meet. */
const fromMiddle = 12;
const sides = {
  left: { ...faceRegion, right: chipSize / 2 - fromMiddle },
  right: { ...faceRegion, left: chipSize / 2 + fromMiddle },
} as const;

/**
 * Whether one side of a face lies in the dark, as by a lamp or a window to the other side: each part of it, from the
 * forehead to the jaw, is darker than its mirror image, and there is something to be seen in it. Sides are compared, so
 * that it does not matter how dark the skin is. What is held before a face seldom hides all of one side; a cover that
 * does, dark and uneven, is taken for shadow. The limits were chosen on half of the people of real pictures, as they
 * are and with a side darkened or covered (research/notes/GATES.md).
 * @param luma the chip's brightness, chipSize x chipSize
 * @param placement how the chip lies in the image whose pixels the mesh is in
 */
export function isHalfLit(luma: Float32Array, mesh: Float32Array, placement: Similarity): boolean {
  const toChip = invertSimilarity(placement);
  const light = (around: readonly number[]): number =>
    spreadOf(luma, regionAround(patchAround(around), mesh, toChip)).mean + blackNoise;
  const ratios = mirrored.map(([left, right]) => light(left) / light(right));
  const isDark = { left: Math.max(...ratios) < darkSideAtMost, right: Math.min(...ratios) > 1 / darkSideAtMost };
  if (!isDark.left && !isDark.right) return false;
  const { mean, deviation } = spreadOf(luma, isDark.left ? sides.left : sides.right);
  return deviation > leastContrast * (mean + blackNoise);
}

function spreadOf(luma: Float32Array, { left, right, top, bottom }: ChipRegion): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = luma[y * chipSize + x] as number;
      sum += value;
      squares += value * value;
    }
  }
  const count = (right - left) * (bottom - top);
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean ** 2)) };
}
