import * as tf from '@tensorflow/tfjs';
import { createRandom } from '../../core/evaluation/seeded-draws.ts';
import { toUnitLength } from '../../core/learning/unit-length.ts';
import { distort, noDistortion } from '../data/distort.ts';
import type { TwinNet } from '../net/twin-net.ts';

const batchSize = 64;

/** Unit embeddings of pictures, `net.length` numbers each, one after the other. */
export function embedPictures(net: TwinNet, pictures: readonly Uint8Array[]): Float32Array {
  const { side } = net.plan;
  const result = new Float32Array(pictures.length * net.length);
  for (let start = 0; start < pictures.length; start += batchSize) {
    const part = pictures.slice(start, start + batchSize);
    const pixels = netInput(part, side);
    const raw = tf.tidy(() => net.embed(tf.tensor4d(pixels, [part.length, side, side, 1])).dataSync() as Float32Array);
    result.set(toUnitLength({ data: raw, count: part.length, length: net.length }).points.data, start * net.length);
  }
  return result;
}

/** Pictures at a net's size, numbers from 0 to 1. */
export function netInput(pictures: readonly Uint8Array[], side: number): Float32Array {
  const pixels = new Float32Array(pictures.length * side * side);
  const random = createRandom(0);
  for (const [i, picture] of pictures.entries()) distort(picture, noDistortion, 0, random, pixels, i * side * side, side);
  return pixels;
}
