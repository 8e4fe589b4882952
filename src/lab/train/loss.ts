import * as tf from '@tensorflow/tfjs';
import { type BatchLoss, batchContrastiveLoss, batchTripletLoss } from '../../core/learning/batch-losses.ts';
import type { Mining } from '../../core/learning/mining.ts';
import { throughUnitLength, toUnitLength } from '../../core/learning/unit-length.ts';
import type { Vectors } from '../../core/learning/vectors.ts';

/** A loss with its settings. */
export type LossPlan =
  | { readonly kind: 'triplet'; readonly mining: Mining; readonly margin: number }
  | { readonly kind: 'contrastive'; readonly margin: number };

function batchLoss(points: Vectors, labels: ArrayLike<number>, plan: LossPlan): BatchLoss {
  return plan.kind === 'triplet'
    ? batchTripletLoss(points, labels, { mining: plan.mining, margin: plan.margin, average: 'active' })
    : batchContrastiveLoss(points, labels, { margin: plan.margin });
}

/**
 * The loss of a batch's embeddings after they are scaled to unit length, as a differentiable scalar whose gradient is core's own.
 * @param onLoss hears what the loss says beside its gradient
 */
export function lossOf(embeddings: tf.Tensor2D, labels: ArrayLike<number>, plan: LossPlan, onLoss: (loss: BatchLoss) => void): tf.Scalar {
  const [count, length] = embeddings.shape;
  return tf.customGrad((raw) => {
    const { points, lengths } = toUnitLength({ data: (raw as tf.Tensor).dataSync() as Float32Array, count, length });
    const loss = batchLoss(points, labels, plan);
    onLoss(loss);
    const gradient = Float32Array.from(throughUnitLength(points, lengths, loss.gradient));
    return { value: tf.scalar(loss.value), gradFunc: (dy) => tf.tensor2d(gradient, [count, length]).mul(dy as tf.Scalar) };
  })(embeddings) as tf.Scalar;
}
