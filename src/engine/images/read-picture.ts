import sharp, { type Sharp } from 'sharp';
import { limits } from '#contract/limits.ts';
import { damagedImage, maxImagePixels, requireLight, requireSize, unreadableFormat } from './bad-image.ts';
import { type ImageFormat, imageFormatOf } from './image-format.ts';
import { parseNetpbm } from './parse-netpbm.ts';
import type { PictureAnswer } from './picture-work.ts';
import { readHeic } from './read-heic.ts';

const backdrop = { r: 200, g: 200, b: 200 };

/** Reads a picture file as `ImageCodec.decode` says. */
export async function readPicture(bytes: Uint8Array): Promise<PictureAnswer['decode']> {
  const side = limits.frameMaxSidePx;
  const { data, info } = await (await open(bytes))
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: backdrop })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  if (info.channels !== 4) throw damagedImage();
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

/** Opens a file whose format its first bytes tell; what is not read by sharp is unpacked for it. */
async function open(bytes: Uint8Array): Promise<Sharp> {
  const format = imageFormatOf(bytes);
  if (format === 'pnm') {
    const { data, ...raw } = parseNetpbm(bytes);
    return sharp(data, { raw });
  }
  if (format === 'heic') return sharp(await readHeic(bytes), { limitInputPixels: maxImagePixels });
  if (format === 'markup' || format === 'unknown') throw unreadableFormat();
  return openFile(bytes, format);
}

async function openFile(bytes: Uint8Array, format: Exclude<ImageFormat, 'pnm' | 'heic'>): Promise<Sharp> {
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: false, sequentialRead: true, pages: 1 });
  const {
    width,
    height,
    channels,
    depth,
    isProgressive,
    format: read,
    compression,
  } = await picture.metadata().catch(refuse);
  requireSize(width, height);
  const isWhole = format === 'png' && isProgressive;
  requireLight({ width, height, channels, sampleBytes: depth === 'ushort' ? 2 : 1, isWhole });
  if (read !== (format === 'avif' ? 'heif' : format) || (format === 'avif' && compression !== 'av1'))
    throw unreadableFormat();
  return sharp(bytes, {
    failOn: 'truncated',
    limitInputPixels: maxImagePixels,
    sequentialRead: true,
    pages: 1,
  }).autoOrient();
}

/** Says in a person's words what sharp made of the file. */
function refuse(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : '';
  if (message.includes('unsupported image format')) throw unreadableFormat();
  throw damagedImage(cause);
}
