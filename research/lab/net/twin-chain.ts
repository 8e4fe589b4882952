import type { Vectors } from '#core/tuning/vectors.ts';
import { createTwinBlock } from './twin-block.ts';
import { embeddingLengthOf, type TwinNet } from './twin-net.ts';

/** A net on its way through a training: forward, and back with the slopes of what came out. */
export type TwinChain = {
  /**
   * Embeds a batch, normalised by its own moments, which the net's running ones follow. The answer is valid until the
   * next call.
   */
  forward(pixels: Float32Array, count: number): Promise<Vectors>;
  /**
   * What the loss gains per unit of each number of `trainedArrays`, given what it gains per unit of each number of the
   * last `forward`.
   */
  backward(slopes: Float32Array): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
};

/**
 * Opens the way through a net's blocks, on ONNX Runtime with so many threads; one thread gives the same numbers every
 * time.
 */
export async function createTwinChain(net: TwinNet, threads: number): Promise<TwinChain> {
  const { side, channels } = net.plan;
  const blocks = await Promise.all(
    net.blocks.map((weights, i) => {
      const plan = { side: side >> i, inner: channels[i - 1] ?? 1, outer: channels[i] ?? 1 };
      return createTwinBlock(plan, weights, { isFirst: i === 0, threads });
    }),
  );
  return {
    async forward(pixels, count) {
      let maps = pixels;
      for (const block of blocks) maps = await block.forward(maps, count);
      return { data: maps, count, length: embeddingLengthOf(net.plan) };
    },
    async backward(slopes) {
      const gradients: Float32Array[] = [];
      let mapSlopes: Float32Array | undefined = slopes;
      for (const block of blocks.toReversed()) {
        if (mapSlopes === undefined) break;
        const back: Awaited<ReturnType<typeof block.backward>> = await block.backward(mapSlopes);
        gradients.unshift(back.filter, back.gain, back.offset);
        mapSlopes = back.maps;
      }
      return gradients;
    },
    async close() {
      await Promise.all(blocks.map((block) => block.close()));
    },
  };
}
