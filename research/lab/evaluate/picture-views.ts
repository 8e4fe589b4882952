import { createRandom } from '#core/numerics/seeded-draws.ts';
import { toUnitLength } from '#core/tuning/unit-length.ts';
import { type Distortion, distort, noDistortion, upright } from '../data/distort.ts';
import type { TrainedNet } from './trained-net.ts';

/**
 * How many copies of a picture are embedded and averaged, the picture itself among them, and how the others are varied.
 */
export type Views = { readonly count: number; readonly distortion: Distortion };

/**
 * Unit embeddings of pictures. With several views, each picture's embedding is the direction of the mean over the
 * picture itself and its copies, varied in the same ways for every picture.
 */
export async function embedViews(
  net: TrainedNet,
  side: number,
  pictures: readonly Uint8Array[],
  views: Views,
): Promise<Float32Array[]> {
  const sums = new Float64Array(pictures.length * net.length);
  for (let view = 0; view < views.count; view++) {
    const pixels = new Float32Array(pictures.length * side * side);
    for (const [i, picture] of pictures.entries()) {
      const distortion = view === 0 ? noDistortion : views.distortion;
      const place = { numbers: pixels, offset: i * side * side, side };
      distort(picture, { distortion, pose: upright }, createRandom(view), place);
    }
    const embeddings = await net.embed(pixels);
    for (const [i, value] of embeddings.entries()) sums[i] = (sums[i] as number) + value;
  }
  const { points } = toUnitLength({ data: sums, count: pictures.length, length: net.length });
  return pictures.map((_, i) => Float32Array.from(points.data.subarray(i * net.length, (i + 1) * net.length)));
}
