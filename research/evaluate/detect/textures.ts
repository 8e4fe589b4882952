import type { RgbaImage } from '#core/vision/image.ts';
import { frameSize } from './made-pictures.ts';

/** A value, 0 to 255, at each place of a frame. */
type Pattern = (x: number, y: number) => number;

/** Smooth noise: random values on a grid, blended between its points. */
function smoothNoise(step: number, random: () => number): Pattern {
  const columns = Math.ceil(frameSize.width / step) + 2;
  const values = Float32Array.from({ length: columns * (Math.ceil(frameSize.height / step) + 2) }, random);
  return (x, y) => {
    const [u, v] = [x / step, y / step];
    const [left, top] = [Math.floor(u), Math.floor(v)];
    const row = (at: number): number => {
      const first = values[at * columns + left] as number;
      return first + (u - left) * ((values[at * columns + left + 1] as number) - first);
    };
    return 255 * (row(top) + (v - top) * (row(top + 1) - row(top)));
  };
}

function stripes(step: number, random: () => number): Pattern {
  const angle = random() * Math.PI;
  const [along, across] = [Math.cos(angle) / step, Math.sin(angle) / step];
  return (x, y) => 127.5 + 127.5 * Math.sin(2 * Math.PI * (x * along + y * across));
}

/** Discs of random size and brightness, the later ones in front. */
function discs(step: number, random: () => number): Pattern {
  const values = new Float32Array(frameSize.width * frameSize.height).fill(128);
  for (let count = 0; count < 40; count++) {
    const [middleX, middleY] = [random() * frameSize.width, random() * frameSize.height];
    const [radius, value] = [4 * step * (0.5 + random()), random() * 255];
    for (let y = Math.max(0, Math.ceil(middleY - radius)); y < Math.min(frameSize.height, middleY + radius); y++) {
      const half = Math.sqrt(Math.max(0, radius ** 2 - (y - middleY) ** 2));
      const row = y * frameSize.width;
      values.fill(value, row + Math.max(0, Math.ceil(middleX - half)), row + Math.min(frameSize.width, middleX + half));
    }
  }
  return (x, y) => values[y * frameSize.width + x] as number;
}

const makers = [smoothNoise, stripes, discs];

/** One of endless frames that show no face: smooth noise, stripes or discs, of any size from 2 to 100 pixels. */
export function drawTexture(index: number, random: () => number): RgbaImage {
  const { width, height } = frameSize;
  const step = 2 * 50 ** random();
  const make = makers[index % makers.length] as (typeof makers)[number];
  const pattern = make(step, random);
  const tint = Array.from({ length: 3 }, () => 0.6 + 0.4 * random());
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const value = pattern(pixel % width, Math.floor(pixel / width));
    for (const [channel, share] of tint.entries()) data[pixel * 4 + channel] = value * share;
    data[pixel * 4 + 3] = 255;
  }
  return { width, height, data };
}
