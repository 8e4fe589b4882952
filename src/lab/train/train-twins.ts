import * as tf from '@tensorflow/tfjs';
import { type AdamState, createAdamState, stepAdam } from '../../core/learning/adam.ts';
import type { Batch } from '../data/draw-batch.ts';
import type { TwinNet } from '../net/twin-net.ts';
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
  validate(net: TwinNet): number;
  /** Keeps the state after each look. */
  save(checkpoint: Checkpoint): Promise<void>;
  onStep(step: number, loss: number): void;
  onLook(look: Look, checkpoint: Checkpoint): Promise<void>;
};

/** The first half of the steps at the full rate, then down to zero along a cosine. */
export const rateAt = (step: number, { rate, steps }: Pick<Training, 'rate' | 'steps'>): number =>
  rate * (step * 2 < steps ? 1 : (1 + Math.cos(Math.PI * Math.min(1, (2 * step) / steps - 1))) / 2);

/**
 * Trains from the start, or goes on from a checkpoint, until the steps are done or no look was better for a while, and leaves the net with
 * the weights of its best look. The same training gives the same weights, however often it was interrupted.
 */
export async function trainTwins(training: Training, from: Checkpoint | undefined): Promise<Checkpoint> {
  const { net, steps, interval, patience } = training;
  if (from !== undefined) net.write(from.weights);
  const adam = net.variables.map(({ size }, i): AdamState => {
    const [first, second] = [from?.adam[2 * i], from?.adam[2 * i + 1]];
    return first === undefined || second === undefined ? createAdamState(size) : { first, second };
  });
  const history = [...(from?.history ?? [])];
  let { best, step = 0 } = from ?? {};
  let checkpoint = from;
  const isOver = (): boolean => step >= steps || (best !== undefined && step - best.step >= patience * interval);
  while (!isOver()) {
    const until = Math.min(steps, step + interval);
    let [loss, activeShare] = [0, 0];
    for (const first = step; step < until; ) {
      const made = makeStep(training, adam, ++step);
      loss += made.loss / (until - first);
      activeShare += made.activeShare / (until - first);
      training.onStep(step, made.loss);
    }
    const look: Look = { step, loss, activeShare, accuracy: training.validate(net) };
    history.push(look);
    if (best === undefined || look.accuracy > best.accuracy) best = { step, accuracy: look.accuracy, weights: net.read() };
    checkpoint = { step, weights: net.read(), adam: adam.flatMap(({ first, second }) => [first, second]), best, history, recipe: training.recipe };
    await training.save(checkpoint);
    await training.onLook(look, checkpoint);
  }
  if (checkpoint === undefined || best === undefined) throw new Error('A training needs at least one step.');
  net.write(best.weights);
  return checkpoint;
}

function makeStep(training: Training, adam: readonly AdamState[], step: number): { loss: number; activeShare: number } {
  const { net, loss: plan } = training;
  const { pixels, labels } = training.drawBatch(step);
  const { side } = net.plan;
  let activeShare = 0;
  return tf.tidy(() => {
    const pictures = tf.tensor4d(pixels, [labels.length, side, side, 1]);
    const forward = (): tf.Scalar =>
      lossOf(net.embedTraining(pictures), labels, plan, ({ active, count }) => {
        activeShare = active / Math.max(1, count);
      });
    const { value, grads } = tf.variableGrads(forward, [...net.variables]);
    for (const [i, variable] of net.variables.entries()) {
      const weights = variable.dataSync().slice() as Float32Array;
      stepAdam(weights, (grads[variable.name] as tf.Tensor).dataSync(), adam[i] as AdamState, rateAt(step - 1, training), step);
      variable.assign(tf.tensor(weights, variable.shape));
    }
    return { loss: value.dataSync()[0] as number, activeShare };
  });
}
