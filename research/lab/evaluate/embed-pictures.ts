import { createRandom } from '#core/numerics/seeded-draws.ts';
import { distort, noDistortion, upright } from '../data/distort.ts';
import { twinNetOnnx } from '../export/twin-net-onnx.ts';
import { readWeights, type TwinNet } from '../net/twin-net.ts';
import { openNet } from './trained-net.ts';

/** Unit embeddings of pictures by a net as it stands: exported and run as the app runs its nets. */
export async function embedPictures(net: TwinNet, pictures: readonly Uint8Array[]): Promise<Float32Array[]> {
  const opened = await openNet(twinNetOnnx(net.plan, readWeights(net)), net.plan);
  try {
    const embeddings = await opened.embed(netInput(pictures, net.plan.side));
    return pictures.map((_, i) => embeddings.subarray(i * opened.length, (i + 1) * opened.length));
  } finally {
    await opened.close();
  }
}

/** Pictures at a net's size, numbers from 0 to 1. */
export function netInput(pictures: readonly Uint8Array[], side: number): Float32Array {
  const pixels = new Float32Array(pictures.length * side * side);
  const random = createRandom(0);
  for (const [i, picture] of pictures.entries())
    distort(picture, { distortion: noDistortion, pose: upright }, random, {
      numbers: pixels,
      offset: i * side * side,
      side,
    });
  return pixels;
}
