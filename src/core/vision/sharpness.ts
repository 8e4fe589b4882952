import { faceRegion } from './chip-regions.ts';
import { chipSize } from './mean-face.ts';
import { ramp } from './ramp.ts';

/** Pixels a blur reaches to each side; the blur is the mean of 2 x reach + 1 pixels. */
const reach = 4;

/**
 * How much of the detail survives when a chip shows nothing fine at all, and when it is as sharp as a good camera's.
 */
const survival = { dull: 0.12, sharp: 0.53 } as const;

/**
 * Sharpness of a chip, 0 to 1: how much of the differences between neighbours vanish when the chip is blurred once
 * more, in the direction that is duller already. Independent of contrast. A good camera's face is above .6; a blur of
 * 2.5 chip pixels or a smear of 13 is about .25, which moves the embedding by about .2.
 * Source: F. Crete et al., "The blur effect: perception and estimation with a new no-reference perceptual blur metric",
 * 2007; the scale is calibrated on photos blurred on purpose.
 * @param luma the chip's brightness, chipSize x chipSize
 */
export function sharpness(luma: Float32Array): number {
  return ramp(Math.min(vanishingShare(luma, 1), vanishingShare(luma, chipSize)), survival.dull, survival.sharp);
}

/** The share of the differences between pixels one `step` apart that a blur along the step takes away. */
function vanishingShare(luma: Float32Array, step: number): number {
  const { left, right, top, bottom } = faceRegion;
  const [ahead, behind, blurred] = [reach * step, (reach + 1) * step, 2 * reach + 1];
  let before = 0;
  let lost = 0;
  for (let y = top; y < bottom; y++) {
    for (let pixel = y * chipSize + left, end = y * chipSize + right; pixel < end; pixel++) {
      const difference = Math.abs((luma[pixel] as number) - (luma[pixel - step] as number));
      const across = Math.abs((luma[pixel + ahead] as number) - (luma[pixel - behind] as number));
      const vanished = blurred * difference - across;
      before += difference;
      // Twice what vanishes, or nothing: a branch here would be guessed wrongly for every other pixel.
      lost += vanished + Math.abs(vanished);
    }
  }
  return before > 0 ? lost / (2 * blurred * before) : 0;
}
