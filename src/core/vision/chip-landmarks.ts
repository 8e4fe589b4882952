import { chipPlacement } from './face-chip.ts';
import { meshPoint } from './face-mesh.ts';
import type { Point } from './image.ts';
import { meshOfLandmark } from './landmarks68.ts';
import { chipSize } from './mean-face.ts';
import { applySimilarity, invertSimilarity } from './similarity.ts';

/**
 * The 68 landmarks of a face on its aligned chip, in fractions of the chip's side; null for a mesh that describes no
 * face.
 */
export function chipLandmarks(mesh: Float32Array): Point[] | null {
  const toChip = invertSimilarity(chipPlacement(mesh));
  const landmarks = meshOfLandmark.map((index) => {
    const onChip = applySimilarity(toChip, meshPoint(mesh, index));
    return { x: rounded(onChip.x / chipSize), y: rounded(onChip.y / chipSize) };
  });
  return landmarks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) ? landmarks : null;
}

/** To a seventieth of a chip's pixel. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
