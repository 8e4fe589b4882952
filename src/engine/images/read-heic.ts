import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { limits } from '#contract/limits.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { asTiff } from './as-tiff.ts';
import { damagedImage, requireSize } from './bad-image.ts';

/** What of the decoder is used here, which the package's own types leave out. */
type HeicImage = {
  is_primary(): boolean;
  get_width(): number;
  get_height(): number;
  display(target: Pixels, done: (pixels: Pixels | null) => void): void;
  free(): void;
};
/** Where the decoder puts RGBA, all at once or row by row, as into an array. */
type Pixels = {
  readonly data: { readonly set: (bytes: Uint8Array, at?: number) => void };
  readonly width: number;
  readonly height: number;
};
type MakeLibheif = (options: { readonly wasmBinary: Uint8Array }) => Libheif;
type Libheif = { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeicImage[] } };

/**
 * Reads a HEIC picture, turned upright as the file says, into a TIFF file with its colour profile, its longer side at
 * least limits.frameMaxSidePx where the picture has as many.
 * @throws FamiliarError `badImage` when it is broken or larger than mostPixels
 */
export async function readHeic(bytes: Uint8Array): Promise<Uint8Array> {
  const { HeifDecoder } = await loadLibheif();
  const images = new HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw damagedImage();
  const [width, height] = [image.get_width(), image.get_height()];
  requireSize(width, height);
  // The decoder holds all pixels of a large photo once; they are not held a second time here.
  const means = createBlockMeans(
    width,
    height,
    Math.max(1, Math.floor(Math.max(width, height) / limits.frameMaxSidePx)),
  );
  const shown = await new Promise<Pixels | null>((resolve) => image.display(means.target, resolve));
  if (shown === null) throw damagedImage();
  return asTiff(means.image(), colourProfile(bytes));
}

/** Takes the rows of a picture as they come, and has the mean of each block of pixels, `times` on a side. */
function createBlockMeans(width: number, height: number, times: number): { target: Pixels; image: () => RgbaImage } {
  const small = { width: Math.floor(width / times), height: Math.floor(height / times) };
  const sums = new Uint16Array(small.width * small.height * 4);

  function addRow(row: Uint8Array, y: number): void {
    const start = Math.floor(y / times) * small.width * 4;
    for (let x = 0, from = 0; x < small.width * times; x++) {
      const to = start + Math.floor(x / times) * 4;
      for (let channel = 0; channel < 4; channel++, from++)
        sums[to + channel] = (sums[to + channel] as number) + (row[from] as number);
    }
  }

  function set(bytes: Uint8Array, at = 0): void {
    const rowBytes = width * 4;
    for (let from = 0, y = at / rowBytes; from < bytes.length && y < small.height * times; from += rowBytes, y++)
      addRow(bytes.subarray(from, from + rowBytes), y);
  }

  function image(): RgbaImage {
    const data = new Uint8Array(sums.length);
    for (let at = 0; at < data.length; at++) data[at] = Math.round((sums[at] as number) / (times * times));
    return { ...small, data };
  }

  return { target: { data: { set }, width, height }, image };
}

/** The decoder, made anew for each picture: few are in this format, and it keeps the memory that it once took. */
async function loadLibheif(): Promise<Libheif> {
  const { default: make } = (await import('libheif-js/libheif-wasm/libheif.js')) as unknown as { default: MakeLibheif };
  const code = createRequire(import.meta.url).resolve('libheif-js/libheif-wasm/libheif.wasm');
  return make({ wasmBinary: await readFile(code) });
}

/**
 * The first ICC profile of the file: phones give all parts of a picture the same.
 * Source: ISO/IEC 14496-12, section 12.1.5 (colour information box).
 */
function colourProfile(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = file.indexOf('colrprof', 0, 'latin1') - 4;
  if (at < 0) return null;
  const end = at + file.readUInt32BE(at);
  return end <= file.length && end - at > 128 ? file.subarray(at + 12, end) : null;
}
