import { readFile } from 'node:fs/promises';
import type { RgbaImage } from '../../../core/vision/image.ts';
import { createImageCodec } from '../../../node/images/image-codec.ts';
import { type ClipFrame, decodeClip } from './decode-clip.ts';
import type { Recording } from './find-recordings.ts';

/** `rate` in frames a second, null for a clip's own; pictures of a folder follow each other at `sequenceRate`, a lone one stays for `stillSeconds`. */
export type ReadOptions = { readonly rate: number | null; readonly sequenceRate: number; readonly stillSeconds: number };

const stillRate = 10;

/** The frames of a recording, one after the other. */
export function readFrames(recording: Recording, options: ReadOptions): AsyncIterable<ClipFrame> {
  const [file = ''] = recording.files;
  if (recording.isClip) return decodeClip(file, options.rate);
  return recording.files.length === 1 ? still(file, options.stillSeconds) : sequence(recording.files, options.sequenceRate);
}

async function decode(path: string): Promise<RgbaImage> {
  return createImageCodec().decode(new Uint8Array(await readFile(path)));
}

async function* sequence(files: readonly string[], rate: number): AsyncGenerator<ClipFrame> {
  for (const [index, file] of files.entries()) yield { image: await decode(file), atMs: (1000 * index) / rate };
}

async function* still(file: string, seconds: number): AsyncGenerator<ClipFrame> {
  const image = await decode(file);
  for (let index = 0; index < seconds * stillRate; index++) yield { image, atMs: (1000 * index) / stillRate };
}
