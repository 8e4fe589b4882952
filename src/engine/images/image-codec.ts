import type { RgbaImage } from '#core/vision/image.ts';
import { createPictureThread, type PictureLimits } from './picture-thread.ts';

/** Turns picture files into pixels, and pixels of faces into pictures. */
export interface ImageCodec {
  /**
   * The first frame of a file of one of the `pictureKinds`: upright (EXIF orientation applied), sRGB,
   * 8 bits, opaque (what is transparent becomes light grey), shrunk so that neither side exceeds
   * limits.frameMaxSidePx.
   * @throws FamiliarError `badImage` when it is no such file, broken, cut off, larger than mostPixels or too slow
   * to read.
   */
  decode(bytes: Uint8Array): Promise<RgbaImage>;
  /** A picture for people to look at, as WebP of at most 1280 pixels a side. */
  encodePreview(image: RgbaImage): Promise<Uint8Array>;
  /** Pixels (RGB, row by row) as WebP of this quality, 1 to 100. */
  encodePixels(
    pixels: Uint8Array,
    size: { readonly width: number; readonly height: number },
    quality: number,
  ): Promise<Uint8Array>;
}

const shippedLimits: PictureLimits = { jobMs: 10_000, idleMs: 5_000 };

/**
 * Makes the codec: a thread of its own that starts with the first picture (camera frames need none), does one job
 * after the other, is ended in the middle of one that takes too long, and goes when none has come for a while.
 */
export function createImageCodec(limits: PictureLimits = shippedLimits): ImageCodec {
  const run = createPictureThread(limits);
  return {
    decode: (bytes) => run({ kind: 'decode', bytes: new Uint8Array(bytes) }),
    encodePreview: ({ data, width, height }) =>
      run({ kind: 'encodePreview', bytes: new Uint8Array(data), width, height }),
    encodePixels: (pixels, { width, height }, quality) =>
      run({ kind: 'encodePixels', bytes: new Uint8Array(pixels), width, height, quality }),
  };
}
