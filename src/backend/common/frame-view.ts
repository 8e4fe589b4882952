import type { FrameBox } from '#contract/face.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';

/** How long the screen waits before it sends the next frame, in milliseconds: slowly while nobody is there. */
export const frameIntervals = { nobody: 300, somebody: 60, idle: 1000 } as const;

/** Faces as the screen may know them: boxes in fractions of the frame. */
export function boxesOf(faces: readonly AnalysedFace[], frame: Pick<ImageAnalysis, 'width' | 'height'>): FrameBox[] {
  return faces.map(({ box }) => ({
    x: box.x / frame.width,
    y: box.y / frame.height,
    width: box.width / frame.width,
    height: box.height / frame.height,
  }));
}
