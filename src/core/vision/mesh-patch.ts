import type { ChipRegion } from './chip-regions.ts';
import { meshPoint } from './face-mesh.ts';
import { chipSize } from './mean-face.ts';
import { applySimilarity, type Similarity } from './similarity.ts';

/** A part of the face: a patch of the chip, in its pixels, around the mean of some mesh points. */
export type Patch = {
  readonly around: readonly number[];
  /** How far below the mean of those points the patch lies; 0 unless said. */
  readonly below?: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** Where a patch lies in the chip, moved inside where it would stick out. */
export function regionAround(patch: Patch, mesh: Float32Array, toChip: Similarity): ChipRegion {
  const { around, below = 0, halfWidth, halfHeight } = patch;
  const points = around.map((index) => applySimilarity(toChip, meshPoint(mesh, index)));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length + below;
  const [left, right] = span(x, halfWidth);
  const [top, bottom] = span(y, halfHeight);
  return { left, right, top, bottom };
}

function span(centre: number, half: number): [number, number] {
  const from = Math.min(chipSize - 2 * half, Math.max(0, Math.round(centre - half)));
  return [from, from + 2 * half];
}
