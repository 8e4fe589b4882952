import { readFile } from 'node:fs/promises';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { type ClipFrame, decodeClip } from './decode-clip.ts';
import type { Recording } from './find-recordings.ts';
import { type HoldName, heldPhotoFrames, holds } from './held-photo.ts';

/** Frames a second; null for a clip's own; or its own with one frame of each two lost, drawn at random. */
export type PlayedRate = number | null | 'halfLost';

/**
 * A lone picture stays for `stillSeconds`, the pictures of a folder
 * follow each other, once, or to and fro for `loopSeconds`. `seed` makes the hand that moves a picture, and draws which
 * frames are lost.
 */
export type ReadOptions = {
  readonly rate: PlayedRate;
  readonly stillSeconds: number;
  readonly loopSeconds: number | null;
  readonly seed: number;
};

const stillRate = 10;

const codec = createImageCodec();

/** The frames of a recording, one after the other. */
export function readFrames(recording: Recording, options: ReadOptions): AsyncIterable<ClipFrame> {
  const [file = ''] = recording.files;
  const { rate } = options;
  if (rate === 'halfLost') return loseHalf(readFrames(recording, { ...options, rate: null }), options.seed);
  if (recording.isClip) return decodeClip(file, rate);
  if (recording.hold !== undefined) return held(file, recording.hold, options);
  return recording.files.length === 1 ? still(file, options.stillSeconds) : sequence(recording.files, options);
}

/** One frame of each two, so that the time between them varies as it does on a computer that is busy. */
async function* loseHalf(frames: AsyncIterable<ClipFrame>, seed: number): AsyncGenerator<ClipFrame> {
  const random = createRandom(seed);
  let [index, kept] = [0, 0];
  for await (const frame of frames) {
    if (index % 2 === 0) kept = random() < 0.5 ? 0 : 1;
    if (index++ % 2 === kept) yield frame;
  }
}

async function decode(path: string): Promise<RgbaImage> {
  return codec.decode(new Uint8Array(await readFile(path)));
}

async function* sequence(files: readonly string[], { rate, loopSeconds }: ReadOptions): AsyncGenerator<ClipFrame> {
  const images = await Promise.all(files.map(decode));
  const framesPerSecond = typeof rate === 'number' ? rate : stillRate;
  const period = Math.max(1, 2 * (images.length - 1));
  const count = loopSeconds === null ? images.length : Math.round(loopSeconds * framesPerSecond);
  for (let index = 0; index < count; index++) {
    const step = index % period;
    yield {
      image: images[step < images.length ? step : period - step] as RgbaImage,
      atMs: (1000 * index) / framesPerSecond,
    };
  }
}

async function* held(
  file: string,
  hold: HoldName,
  { rate, stillSeconds, seed }: ReadOptions,
): AsyncGenerator<ClipFrame> {
  const framesPerSecond = typeof rate === 'number' ? rate : 25;
  yield* heldPhotoFrames({
    photo: await decode(file),
    hold: holds[hold],
    seconds: stillSeconds,
    framesPerSecond,
    noise: 3,
    seed,
  });
}

async function* still(file: string, seconds: number): AsyncGenerator<ClipFrame> {
  const image = await decode(file);
  for (let index = 0; index < seconds * stillRate; index++) yield { image, atMs: (1000 * index) / stillRate };
}
