import * as tf from '@tensorflow/tfjs';
import { createRandom } from '../../core/evaluation/seeded-draws.ts';
import { varianceFloor } from './block-kernel.ts';
import { convolve } from './convolution.ts';
import { normaliseAndPool } from './normalise-pool.ts';

/** A net's plan: square grey pictures of `side` pixels, one block (convolution, normalisation, ReLU, pooling) for each number of channels. */
export type NetPlan = { readonly side: number; readonly channels: readonly number[] };

/** The numbers of one block as they are kept and exported. */
export type BlockWeights = {
  /** [3, 3, inner, outer] */
  readonly filter: Float32Array;
  readonly gain: Float32Array;
  readonly offset: Float32Array;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
};

/** One set of weights that every picture of a pair or triplet goes through: that is what makes the twins. */
export type TwinNet = {
  readonly plan: NetPlan;
  /** Numbers in an embedding. */
  readonly length: number;
  /** Embeds a batch while training: normalised by its own moments, which the running ones follow. */
  embedTraining(pictures: tf.Tensor4D): tf.Tensor2D;
  /** Embeds with the running moments. */
  embed(pictures: tf.Tensor4D): tf.Tensor2D;
  readonly variables: readonly tf.Variable[];
  read(): BlockWeights[];
  write(weights: readonly BlockWeights[]): void;
};

const momentum = 0.97;

/** Numbers in an embedding of a plan: the last maps, flattened. */
export function embeddingLengthOf({ side, channels }: NetPlan): number {
  const last = side >> channels.length;
  return last * last * (channels.at(-1) ?? 1);
}

/** A net with weights drawn by a seed (He et al. 2015). */
export function createTwinNet(plan: NetPlan, seed: number): TwinNet {
  const random = createRandom(seed);
  const blocks = plan.channels.map((outer, i) => createBlock(plan.channels[i - 1] ?? 1, outer, random));
  const length = embeddingLengthOf(plan);
  return {
    plan,
    length,
    embedTraining(pictures) {
      let maps = pictures;
      for (const [i, block] of blocks.entries()) {
        maps = normaliseAndPool(convolve(maps, block.filter, i === 0), block.gain, block.offset, ({ mean, variance }) => {
          follow(block.mean, mean);
          follow(block.variance, variance);
        });
      }
      return maps.reshape([-1, length]);
    },
    embed: (pictures) =>
      tf.tidy(() => {
        let maps = pictures;
        for (const block of blocks) {
          const scale = block.gain.div(tf.sqrt(tf.add(block.variance, varianceFloor)));
          const bias = block.offset.sub(scale.mul(tf.tensor1d(block.mean))) as tf.Tensor1D;
          const folded = block.filter.mul(scale) as tf.Tensor4D;
          maps = tf.maxPool(tf.fused.conv2d({ x: maps, filter: folded, strides: 1, pad: 'same', bias, activation: 'relu' }), 2, 2, 'valid');
        }
        return maps.reshape([-1, length]);
      }),
    variables: blocks.flatMap(({ filter, gain, offset }) => [filter, gain, offset]),
    read: () =>
      blocks.map(({ filter, gain, offset, mean, variance }) => {
        const [f, g, o] = [filter, gain, offset].map((variable) => (variable as tf.Tensor).dataSync().slice() as Float32Array);
        return { filter: f as Float32Array, gain: g as Float32Array, offset: o as Float32Array, mean: mean.slice(), variance: variance.slice() };
      }),
    write(weights) {
      for (const [i, block] of blocks.entries()) {
        const saved = weights[i];
        if (!saved) throw new Error(`The weights have ${weights.length} blocks, the net has ${blocks.length}.`);
        tf.tidy(() => {
          block.filter.assign(tf.tensor4d(saved.filter, block.filter.shape));
          block.gain.assign(tf.tensor1d(saved.gain));
          block.offset.assign(tf.tensor1d(saved.offset));
        });
        block.mean.set(saved.mean);
        block.variance.set(saved.variance);
      }
    },
  };
}

type Block = {
  readonly filter: tf.Variable<tf.Rank.R4>;
  readonly gain: tf.Variable<tf.Rank.R1>;
  readonly offset: tf.Variable<tf.Rank.R1>;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
};

function createBlock(inner: number, outer: number, random: () => number): Block {
  const spread = Math.sqrt(2 / (9 * inner));
  const filter = Float32Array.from({ length: 9 * inner * outer }, () => normal(random) * spread);
  return {
    filter: tf.variable(tf.tensor4d(filter, [3, 3, inner, outer])),
    gain: tf.variable(tf.ones([outer]) as tf.Tensor1D),
    offset: tf.variable(tf.zeros([outer]) as tf.Tensor1D),
    mean: new Float32Array(outer),
    variance: new Float32Array(outer).fill(1),
  };
}

/** A draw from the normal distribution (Box and Muller). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function follow(running: Float32Array, latest: Float32Array): void {
  for (let i = 0; i < running.length; i++) running[i] = momentum * (running[i] as number) + (1 - momentum) * (latest[i] as number);
}
