import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { limits } from '#contract/limits.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { asTiff } from './as-tiff.ts';
import { damagedImage, maxImagePixels, tooManyPixels } from './bad-image.ts';

/** What of the decoder is used here, which the package's own types leave out. */
type HeicImage = {
  is_primary(): boolean;
  get_width(): number;
  get_height(): number;
  display(target: Pixels, done: (pixels: Pixels | null) => void): void;
  free(): void;
};
type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
type MakeLibheif = (options: { readonly wasmBinary: Uint8Array }) => Libheif;
type Libheif = { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeicImage[] } };

/**
 * Reads a HEIC picture, turned upright as the file says, into a TIFF file with its colour profile, its longer side at
 * least limits.frameMaxSidePx where the picture has as many.
 * @throws FamiliarError `badImage` when it is broken or larger than maxImagePixels
 */
export async function readHeic(bytes: Uint8Array): Promise<Uint8Array> {
  const { HeifDecoder } = await loadLibheif();
  const images = new HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw damagedImage();
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > maxImagePixels) throw tooManyPixels(width, height);
  const pixels = await new Promise<Pixels | null>((resolve) => {
    image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, resolve);
  });
  if (pixels === null) throw damagedImage();
  const times = Math.max(1, Math.floor(Math.max(width, height) / limits.frameMaxSidePx));
  return asTiff(shrinkBy({ width, height, data: pixels.data }, times), colourProfile(bytes));
}

/** The picture with the mean of each block of pixels, `times` on a side: the rest of the way has less to carry. */
function shrinkBy(image: Pixels, times: number): RgbaImage {
  const [width, height] = [Math.floor(image.width / times), Math.floor(image.height / times)];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at++) {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)];
    let sum = 0;
    for (let dy = 0; dy < times; dy++) {
      const row = ((y * times + dy) * image.width + x * times) * 4 + (at % 4);
      for (let dx = 0; dx < times; dx++) sum += image.data[row + dx * 4] as number;
    }
    data[at] = Math.round(sum / (times * times));
  }
  return { width, height, data };
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
