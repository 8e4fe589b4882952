/** Size of a picture in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** The short side that a frame is shrunk to; the engine gains nothing from more. */
const frameShortSidePx = 480;

/** The size to send a camera picture in: its own, or shrunk in proportion so that the short side is 480 pixels. */
export function frameSize(source: Size): Size {
  const scale = Math.min(1, frameShortSidePx / Math.min(source.width, source.height));
  return { width: Math.round(source.width * scale), height: Math.round(source.height * scale) };
}
