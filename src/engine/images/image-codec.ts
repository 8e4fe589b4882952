import type { Sharp, SharpConstructor } from 'sharp';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { damagedImage, maxImagePixels, tooManyPixels, unreadableFormat } from './bad-image.ts';
import { type ImageFormat, imageFormatOf } from './image-format.ts';
import { parseNetpbm } from './parse-netpbm.ts';

/** Turns picture files into pixels, and pixels of faces into pictures. */
export interface ImageCodec {
  /**
   * The first frame of a JPEG, PNG, WebP, AVIF, GIF, PGM or PPM file: upright (EXIF orientation applied), sRGB, 8 bits,
   * opaque (what is transparent becomes light grey), shrunk so that neither side exceeds limits.frameMaxSidePx.
   * @throws FamiliarError `badImage` when it is no such file, broken, cut off, larger than maxImagePixels or too slow
   * to read.
   */
  decode(bytes: Uint8Array): Promise<RgbaImage>;
  /** A square of pixels (RGB, side x side) as WebP of this quality, 1 to 100. */
  encodeSquare(pixels: Uint8Array, side: number, quality: number): Promise<Uint8Array>;
}

const backdrop = { r: 200, g: 200, b: 200 };
const timeoutSeconds = 10;

/**
 * The library, loaded with the first picture: camera frames need none. Its cache and extra threads are switched off for
 * the whole process: pictures are private, and one at a time is read.
 */
async function loadSharp(): Promise<SharpConstructor> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/** Makes the codec. */
export function createImageCodec(): ImageCodec {
  return {
    async decode(bytes) {
      const format = imageFormatOf(bytes);
      const picture = format === 'pnm' ? await openNetpbm(bytes) : await openFile(bytes, format);
      return toRgba(picture);
    },
    async encodeSquare(pixels, side, quality) {
      const sharp = await loadSharp();
      const picture = sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
      return new Uint8Array(await picture.webp({ quality }).toBuffer());
    },
  };
}

async function openNetpbm(bytes: Uint8Array): Promise<Sharp> {
  const { data, ...raw } = parseNetpbm(bytes);
  const sharp = await loadSharp();
  return sharp(data, { raw });
}

async function openFile(bytes: Uint8Array, format: Exclude<ImageFormat, 'pnm'>): Promise<Sharp> {
  if (format === 'heic') {
    throw new FamiliarError('pictureHeic');
  }
  if (format === 'markup' || format === 'unknown') throw unreadableFormat();
  const sharp = await loadSharp();
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: false, sequentialRead: true, pages: 1 });
  const { width, height, format: read, compression } = await picture.metadata().catch(refuse);
  if (width * height > maxImagePixels) throw tooManyPixels(width, height);
  if (read !== (format === 'avif' ? 'heif' : format) || (format === 'avif' && compression !== 'av1'))
    throw unreadableFormat();
  return sharp(bytes, {
    failOn: 'truncated',
    limitInputPixels: maxImagePixels,
    sequentialRead: true,
    pages: 1,
  }).autoOrient();
}

async function toRgba(picture: Sharp): Promise<RgbaImage> {
  const side = limits.frameMaxSidePx;
  const { data, info } = await picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: backdrop })
    .toColourspace('srgb')
    .ensureAlpha()
    .timeout({ seconds: timeoutSeconds })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  if (info.channels !== 4) throw damagedImage();
  return { width: info.width, height: info.height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
}

/** Says in a person's words what sharp made of the file. */
function refuse(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : '';
  if (message.includes('unsupported image format')) throw unreadableFormat();
  if (message.startsWith('timeout'))
    throw new FamiliarError(
      'pictureTooSlow',
      {},
      {
        cause,
      },
    );
  throw damagedImage(cause);
}
