import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RgbaImage } from '#core/vision/image.ts';
import { Refusal } from '../../refusal.ts';

/** One frame of a clip and when it was taken, in milliseconds from the clip's start. */
export type ClipFrame = { readonly image: RgbaImage; readonly atMs: number };

type Shape = { readonly width: number; readonly height: number; readonly framesPerSecond: number };

/** What the app asks of a camera; larger clips are scaled down to it, smaller ones are left as they are. */
const [maxWidth, maxHeight] = [640, 480];

/**
 * The frames of a video file, at its own rate or resampled to another, one after the other.
 * @throws Refusal `notFound` when ffmpeg is not installed, `badImage` when it cannot read the file
 */
export async function* decodeClip(file: string, rate: number | null): AsyncGenerator<ClipFrame> {
  const shape = await probe(file);
  const framesPerSecond = rate === null ? shape.framesPerSecond : Math.min(rate, shape.framesPerSecond);
  const scale = Math.min(1, maxWidth / shape.width, maxHeight / shape.height);
  const [width, height] = [Math.round(shape.width * scale), Math.round(shape.height * scale)];
  const filters = [`fps=${framesPerSecond}`, `scale=${width}:${height}:flags=area`].join(',');
  const child = spawn(
    'ffmpeg',
    ['-v', 'error', '-nostdin', '-i', file, '-vf', filters, '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const frameBytes = width * height * 4;
  let pending: Buffer = Buffer.alloc(0);
  let count = 0;
  try {
    for await (const chunk of child.stdout) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      for (; pending.length >= frameBytes; pending = pending.subarray(frameBytes)) {
        yield {
          image: { width, height, data: new Uint8Array(pending.subarray(0, frameBytes)) },
          atMs: (1000 * count++) / framesPerSecond,
        };
      }
    }
  } finally {
    child.kill();
  }
  if (count === 0) throw unreadable(file);
}

async function probe(file: string): Promise<Shape> {
  const fields = 'stream=width,height,avg_frame_rate:stream_side_data=rotation';
  const text = await output('ffprobe', [
    '-v',
    'error',
    '-select_streams',
    'v:0',
    '-show_entries',
    fields,
    '-of',
    'json',
    file,
  ]);
  const { streams = [] } = text === '' ? {} : JSON.parse(text);
  const [stream] = streams;
  const [frames, seconds] = String(stream?.avg_frame_rate).split('/').map(Number);
  const framesPerSecond = (frames ?? 0) / (seconds || 1);
  if (!stream || !(framesPerSecond > 0)) throw unreadable(file);
  const turned = Math.abs(stream.side_data_list?.[0]?.rotation ?? 0) % 180 === 90;
  const { width, height } = stream;
  return turned ? { width: height, height: width, framesPerSecond } : { width, height, framesPerSecond };
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const failed = once(child, 'error').then(([cause]) => {
    throw new Refusal(
      'notFound',
      `${command} is needed to read clips, and was not found. Install FFmpeg and try again.`,
      { cause },
    );
  });
  const read = async () => {
    const parts: Buffer[] = [];
    for await (const part of child.stdout) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  };
  return Promise.race([failed, read()]);
}

function unreadable(file: string): Refusal {
  return new Refusal('badImage', `${file} is no clip that FFmpeg can read.`);
}
