import { createRandom } from '#core/numerics/seeded-draws.ts';
import { normalDraw } from '../../statistics/normal-draw.ts';

/**
 * A net's plan: square grey pictures of `side` pixels, one block (convolution, normalisation, ReLU, pooling) for each
 * number of channels.
 */
export type NetPlan = { readonly side: number; readonly channels: readonly number[] };

/** The numbers of one block. */
export type BlockWeights = {
  /** [3, 3, inner, outer] */
  readonly filter: Float32Array;
  readonly gain: Float32Array;
  readonly offset: Float32Array;
  /** The running moments of the convolution's answers, by which the trained net normalises. */
  readonly mean: Float32Array;
  readonly variance: Float32Array;
};

/**
 * One set of weights that every picture of a pair or triplet goes through: that is what makes the twins. A training
 * changes them in place.
 */
export type TwinNet = { readonly plan: NetPlan; readonly blocks: readonly BlockWeights[] };

/** Numbers in an embedding of a plan: the last maps, flattened. */
export function embeddingLengthOf({ side, channels }: NetPlan): number {
  const last = side >> channels.length;
  return last * last * (channels.at(-1) ?? 1);
}

/** A net with weights drawn by a seed (He et al. 2015). */
export function createTwinNet(plan: NetPlan, seed: number): TwinNet {
  const random = createRandom(seed);
  return { plan, blocks: plan.channels.map((outer, i) => createBlock(plan.channels[i - 1] ?? 1, outer, random)) };
}

/** The arrays that a loss has a gradient for, block by block. */
export const trainedArrays = ({ blocks }: TwinNet): readonly Float32Array[] =>
  blocks.flatMap(({ filter, gain, offset }) => [filter, gain, offset]);

/** A copy of a net's numbers. */
export const readWeights = ({ blocks }: TwinNet): BlockWeights[] =>
  blocks.map(({ filter, gain, offset, mean, variance }) => ({
    filter: filter.slice(),
    gain: gain.slice(),
    offset: offset.slice(),
    mean: mean.slice(),
    variance: variance.slice(),
  }));

/** Gives a net other numbers. @throws Error for the numbers of another plan */
export function writeWeights({ blocks }: TwinNet, weights: readonly BlockWeights[]): void {
  if (weights.length !== blocks.length)
    throw new Error(`The weights have ${weights.length} blocks, the net has ${blocks.length}.`);
  for (const [i, block] of blocks.entries()) {
    const saved = weights[i] as BlockWeights;
    if (saved.filter.length !== block.filter.length)
      throw new Error(`Block ${i + 1} of the weights is of another size than the net's.`);
    for (const name of ['filter', 'gain', 'offset', 'mean', 'variance'] as const) block[name].set(saved[name]);
  }
}

function createBlock(inner: number, outer: number, random: () => number): BlockWeights {
  const spread = Math.sqrt(2 / (9 * inner));
  return {
    filter: Float32Array.from({ length: 9 * inner * outer }, () => normalDraw(random) * spread),
    gain: new Float32Array(outer).fill(1),
    offset: new Float32Array(outer),
    mean: new Float32Array(outer),
    variance: new Float32Array(outer).fill(1),
  };
}
