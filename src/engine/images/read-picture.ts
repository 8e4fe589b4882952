import sharp, { type Sharp } from 'sharp';
import { fileKindOf } from '#contract/file-kind.ts';
import { limits } from '#contract/limits.ts';
import { isReadKind, type ReadKind } from '#contract/picture-kinds.ts';
import { damagedImage, mostPixels, requireLight, requireSize, unreadableFormat } from './bad-image.ts';
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

/** Opens a file whose kind its first bytes tell; what is not read by sharp is unpacked for it. */
async function open(bytes: Uint8Array): Promise<Sharp> {
  const kind = fileKindOf(bytes);
  if (!isReadKind(kind)) throw unreadableFormat(kind);
  if (kind === 'netpbm') {
    const { data, ...raw } = parseNetpbm(bytes);
    return sharp(data, { raw });
  }
  if (kind === 'heic') return sharp(await readHeic(bytes), { limitInputPixels: mostPixels.unpacked });
  return openFile(bytes, kind);
}

/** Kinds that sharp reads, under its own names. */
const sharpNames = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  tiff: 'tiff',
  gif: 'gif',
} as const satisfies Partial<Record<ReadKind, string>>;

const bytesOfSamples: Readonly<Record<string, number>> = { uchar: 1, char: 1, ushort: 2, short: 2 };

async function openFile(bytes: Uint8Array, kind: keyof typeof sharpNames): Promise<Sharp> {
  const options = { failOn: 'truncated', sequentialRead: true, pages: 1 } as const;
  const {
    width,
    height,
    channels,
    depth,
    isProgressive,
    format: read,
    compression,
  } = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(refuse);
  const reading = kind !== 'jpeg' ? 'unpacked' : isProgressive ? 'inPasses' : 'shrunk';
  requireSize(width, height, reading);
  const isWhole = kind === 'png' && isProgressive;
  if (reading !== 'shrunk') requireLight({ width, height, channels, sampleBytes: bytesOfSamples[depth] ?? 8, isWhole });
  if (read !== sharpNames[kind] || (kind === 'avif' && compression !== 'av1')) throw unreadableFormat();
  return sharp(bytes, { ...options, limitInputPixels: mostPixels[reading] }).autoOrient();
}

/** Says in a person's words what sharp made of the file. */
function refuse(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : '';
  if (/unsupported|not configured/i.test(message)) throw unreadableFormat();
  throw damagedImage(cause);
}
