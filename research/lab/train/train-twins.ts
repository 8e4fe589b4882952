import { type AdamState, createAdamState, stepAdam } from '#core/tuning/adam.ts';
import type { Batch } from '../data/draw-batch.ts';
import { createTwinChain, type TwinChain } from '../net/twin-chain.ts';
import { readWeights, type TwinNet, trainedArrays, writeWeights } from '../net/twin-net.ts';
import type { Checkpoint, Look } from './checkpoint.ts';
import { type LossPlan, lossOf } from './loss.ts';

/** What a training consists of. */
export type Training = {
  readonly net: TwinNet;
  drawBatch(step: number): Batch;
  readonly loss: LossPlan;
  readonly rate: number;
  readonly steps: number;
  readonly interval: number;
  readonly patience: number;
  readonly recipe: string;
  /** The share of validation queries that the net names rightly. */
  validate(net: TwinNet): Promise<number>;
  /** Keeps the state after each look. */
  save(checkpoint: Checkpoint): Promise<void>;
  onStep(step: number, loss: number): void;
  onLook(look: Look, checkpoint: Checkpoint): Promise<void>;
};

/** The first half of the steps at the full rate, then down to zero along a cosine. */
export const rateAt = (step: number, { rate, steps }: Pick<Training, 'rate' | 'steps'>): number =>
  rate * (step * 2 < steps ? 1 : (1 + Math.cos(Math.PI * Math.min(1, (2 * step) / steps - 1))) / 2);

/**
 * Trains from the start, or goes on from a checkpoint, until the steps are done or no look was better for a while, and
 * leaves the net with the weights of its best look. The same training gives the same weights, however often it was
 * interrupted.
 */
export async function trainTwins(training: Training, from: Checkpoint | undefined): Promise<Checkpoint> {
  const { net, steps, interval, patience } = training;
  if (from !== undefined) writeWeights(net, from.weights);
  const adam = trainedArrays(net).map(({ length }, i): AdamState => {
    const [first, second] = [from?.adam[2 * i], from?.adam[2 * i + 1]];
    return first === undefined || second === undefined ? createAdamState(length) : { first, second };
  });
  const history = [...(from?.history ?? [])];
  let { best, step = 0 } = from ?? {};
  let checkpoint = from;
  const isOver = (): boolean => step >= steps || (best !== undefined && step - best.step >= patience * interval);
  const chain = await createTwinChain(net, 1);
  try {
    while (!isOver()) {
      const until = Math.min(steps, step + interval);
      let [loss, activeShare] = [0, 0];
      for (const first = step; step < until; ) {
        const made = await makeStep(training, chain, adam, ++step);
        loss += made.loss / (until - first);
        activeShare += made.activeShare / (until - first);
        training.onStep(step, made.loss);
      }
      const look: Look = { step, loss, activeShare, accuracy: await training.validate(net) };
      history.push(look);
      if (best === undefined || look.accuracy > best.accuracy)
        best = { step, accuracy: look.accuracy, weights: readWeights(net) };
      const memories = adam.flatMap(({ first, second }) => [first, second]);
      checkpoint = { step, weights: readWeights(net), adam: memories, best, history, recipe: training.recipe };
      await training.save(checkpoint);
      await training.onLook(look, checkpoint);
    }
  } finally {
    await chain.close();
  }
  if (checkpoint === undefined || best === undefined) throw new Error('A training needs at least one step.');
  writeWeights(net, best.weights);
  return checkpoint;
}

async function makeStep(
  training: Training,
  chain: TwinChain,
  adam: readonly AdamState[],
  step: number,
): Promise<{ loss: number; activeShare: number }> {
  const { pixels, labels } = training.drawBatch(step);
  const { value, gradient, active, count } = lossOf(await chain.forward(pixels, labels.length), labels, training.loss);
  const gradients = await chain.backward(new Float32Array(gradient));
  for (const [i, weights] of trainedArrays(training.net).entries()) {
    stepAdam(weights, gradients[i] ?? [], adam[i] as AdamState, { rate: rateAt(step - 1, training), step });
  }
  for (const { gain } of training.net.blocks) for (const [c, value] of gain.entries()) gain[c] = Math.max(0, value);
  return { loss: value, activeShare: active / Math.max(1, count) };
}
