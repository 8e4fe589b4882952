import type { DetectorSide } from './detector-input.ts';
import type { PixelBox, Point } from './image.ts';

/**
 * One face the detector proposes, in pixels of its input or of the image. `eyes` is the image's left one first for an
 * upright face.
 */
export type Detection = { readonly box: PixelBox; readonly score: number; readonly eyes: readonly [Point, Point] };

/** Numbers the detector gives for a box: centre, size, six key points. */
export const boxNumbers = 16;

/**
 * The anchors' centres as x, y pairs in pixels of the input: 2 per cell of 16 pixels, then 6 per cell of 32; one anchor
 * for each box the detector gives.
 * Source: V. Bazarevsky et al., "BlazeFace: Sub-millisecond neural face detection on mobile GPUs", 2019, section 3, for
 * a 256-pixel input.
 */
export function createAnchors(side: DetectorSide): Float32Array {
  const anchors: number[] = [];
  for (const { stride, perCell } of [
    { stride: 16, perCell: 2 },
    { stride: 32, perCell: 6 },
  ]) {
    const cells = side / stride;
    for (let y = 0; y < cells; y++) {
      for (let x = 0; x < cells; x++) {
        for (let i = 0; i < perCell; i++) anchors.push((x + 0.5) * stride, (y + 0.5) * stride);
      }
    }
  }
  return Float32Array.from(anchors);
}

/**
 * The proposals that score at least `minScore`, in pixels of the detector's input.
 * @param boxes 16 numbers an anchor: centre offset from the anchor, width, height, then six key points' offsets (right
 * eye, left eye of the person, ...)
 * @param logits a number an anchor, whose sigmoid is the score
 */
export function decodeDetections(
  boxes: Float32Array,
  logits: Float32Array,
  anchors: Float32Array,
  minScore: number,
): Detection[] {
  const found: Detection[] = [];
  for (let i = 0; i < logits.length; i++) {
    const score = 1 / (1 + Math.exp(-(logits[i] as number)));
    if (!(score >= minScore)) continue;
    const [ax, ay] = [anchors[2 * i] as number, anchors[2 * i + 1] as number];
    const number = (index: number) => boxes[i * boxNumbers + index] as number;
    const [width, height] = [number(2), number(3)];
    const box = { x: ax + number(0) - width / 2, y: ay + number(1) - height / 2, width, height };
    const eyes = [
      { x: ax + number(4), y: ay + number(5) },
      { x: ax + number(6), y: ay + number(7) },
    ] as const;
    if (width > 0 && height > 0) found.push({ box, score, eyes });
  }
  return found;
}
