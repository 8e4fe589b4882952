import type { Quality } from '#contract/face.ts';
import { chipLuma } from './chip-regions.ts';
import { lighting } from './exposure.ts';
import { eyesOpen, interocularDistance } from './eyes.ts';
import { occlusion } from './occlusion.ts';
import { sharpness } from './sharpness.ts';
import type { Similarity } from './similarity.ts';

/**
 * How fit a face is for recognition; the units are Quality's.
 * @param mesh the face mesh in pixels of the image
 * @param placement how the chip lies in the image
 */
export function faceQuality(mesh: Float32Array, chip: Uint8Array, placement: Similarity): Quality {
  const luma = chipLuma(chip);
  return {
    sharpness: sharpness(luma),
    ...lighting(luma),
    interocularPx: interocularDistance(mesh),
    occlusion: occlusion(chip, mesh, placement),
    eyesOpen: eyesOpen(mesh),
  };
}
