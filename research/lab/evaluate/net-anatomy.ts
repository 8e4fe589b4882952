import { median } from '#core/numerics/averages.ts';
import { distanceMatrix } from '#core/tuning/distance-matrix.ts';
import { vectorsOf } from '#core/tuning/vectors.ts';
import { twinNetOnnx } from '../export/twin-net-onnx.ts';
import type { BlockWeights, NetPlan } from '../net/twin-net.ts';
import { netInput } from './embed-pictures.ts';
import { openNet } from './trained-net.ts';

/** What one block of a trained net does with pictures. */
export type BlockAnatomy = {
  /** Side of the maps it answers with. */
  readonly side: number;
  readonly channels: number;
  readonly weights: number;
  /** Channels that answer nothing to any of the pictures. */
  readonly silent: number;
  /** Share of all places of all maps that answer something. */
  readonly answering: number;
};

/** How the embeddings of labelled pictures lie. */
export type SpaceAnatomy = {
  readonly numbers: number;
  /** Participation ratio of the embeddings' variance: so many equally strong directions would spread as they do. */
  readonly directions: number;
  readonly medianLike: number;
  readonly medianUnlike: number;
};

/** What a net is made of, block by block: each block is looked at as the end of a shorter net. */
export async function blockAnatomy(
  plan: NetPlan,
  blocks: readonly BlockWeights[],
  pictures: readonly Uint8Array[],
): Promise<BlockAnatomy[]> {
  const pixels = netInput(pictures, plan.side);
  const anatomies: BlockAnatomy[] = [];
  for (const [i, { filter, gain, offset }] of blocks.entries()) {
    const shorter = { side: plan.side, channels: plan.channels.slice(0, i + 1) };
    const net = await openNet(twinNetOnnx(shorter, blocks.slice(0, i + 1)), shorter);
    const answers = await net.embed(pixels).finally(() => net.close());
    const side = plan.side >> (i + 1);
    const channels = gain.length;
    const answered = new Uint32Array(channels);
    for (let place = 0; place < answers.length; place++) {
      const channel = Math.floor(place / (side * side)) % channels;
      if ((answers[place] as number) > 0) answered[channel] = (answered[channel] as number) + 1;
    }
    const active = answered.reduce((sum, count) => sum + count, 0);
    anatomies.push({
      side,
      channels,
      weights: filter.length + gain.length + offset.length,
      silent: answered.filter((count) => count === 0).length,
      answering: active / answers.length,
    });
  }
  return anatomies;
}

/** How unit embeddings lie. @param labels what each shows; two of one label and two labels at least */
export function spaceAnatomy(embeddings: readonly Float32Array[], labels: readonly number[]): SpaceAnatomy {
  const numbers = embeddings[0]?.length ?? 0;
  const { count, values } = distanceMatrix(
    vectorsOf(Float32Array.from(embeddings.flatMap((embedding) => [...embedding])), numbers),
  );
  const [like, unlike]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) (labels[i] === labels[j] ? like : unlike).push(values[i * count + j] as number);
  }
  return { numbers, directions: participation(values, count), medianLike: median(like), medianUnlike: median(unlike) };
}

/**
 * (sum of variances)^2 / sum of their squares, from squared distances alone: doubly centred, they are the inner
 * products (Torgerson 1952).
 */
function participation(distances: Float64Array, count: number): number {
  const squared = distances.map((distance) => distance ** 2);
  const rows = Array.from(
    { length: count },
    (_, i) => squared.subarray(i * count, (i + 1) * count).reduce((sum, value) => sum + value, 0) / count,
  );
  const all = rows.reduce((sum, row) => sum + row, 0) / count;
  let [trace, squares] = [0, 0];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const product = -((squared[i * count + j] as number) - (rows[i] as number) - (rows[j] as number) + all) / 2;
      if (i === j) trace += product;
      squares += product ** 2;
    }
  }
  return trace ** 2 / squares;
}
