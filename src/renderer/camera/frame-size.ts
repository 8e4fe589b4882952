import { limits } from '#contract/limits.ts';

/** Size of a picture in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** The short side that a frame is shrunk to; the engine gains nothing from more. */
const frameShortSidePx = 480;

const inLimits = (side: number): number =>
  Math.min(limits.frameMaxSidePx, Math.max(limits.frameMinSidePx, Math.round(side)));

/**
 * The size to send a camera picture in: its own, or shrunk in proportion so that the short side is 480 pixels. A strip
 * is shrunk to what may be sent, and a tiny picture enlarged to it.
 */
export function frameSize({ width, height }: Size): Size {
  const short = Math.min(width, height);
  const enlarged = Math.max(1, limits.frameMinSidePx / short);
  const scale = Math.min(enlarged, frameShortSidePx / short, limits.frameMaxSidePx / Math.max(width, height));
  return { width: inLimits(width * scale), height: inLimits(height * scale) };
}
