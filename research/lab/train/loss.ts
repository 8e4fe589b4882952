import { type BatchLoss, batchContrastiveLoss, batchTripletLoss } from '#core/tuning/batch-losses.ts';
import type { Mining } from '#core/tuning/mining.ts';
import { throughUnitLength, toUnitLength } from '#core/tuning/unit-length.ts';
import type { Vectors } from '#core/tuning/vectors.ts';

/** A loss with its settings. */
export type LossPlan =
  | { readonly kind: 'triplet'; readonly mining: Mining; readonly margin: number }
  | { readonly kind: 'contrastive'; readonly margin: number };

/**
 * The loss of a batch's embeddings after they are scaled to unit length; the gradient is for the embeddings as they are
 * given.
 */
export function lossOf(embeddings: Vectors, labels: ArrayLike<number>, plan: LossPlan): BatchLoss {
  const { points, lengths } = toUnitLength(embeddings);
  const loss =
    plan.kind === 'triplet'
      ? batchTripletLoss(points, labels, { mining: plan.mining, margin: plan.margin, average: 'active' })
      : batchContrastiveLoss(points, labels, { margin: plan.margin });
  return { ...loss, gradient: throughUnitLength(points, lengths, loss.gradient) };
}
