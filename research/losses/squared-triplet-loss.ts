import type { TripletLoss } from '#core/tuning/triplet-margin-loss.ts';
import { requireSameShape, type Vectors } from '#core/tuning/vectors.ts';

/** FaceNet's margin. */
const faceNetMargin = 0.2;

/**
 * FaceNet's form (Schroff et al. 2015, equation 3): the sum of `max(0, ||a - p||^2 - ||a - n||^2 + margin)`, squared
 * distances without eps.
 * FaceNet's points have unit length; here they may have any. At exactly the margin a triplet still pushes, and NaN goes
 * through, as in `tripletMarginLoss`.
 * @throws RangeError for other shapes than equally many points of one length, no triplets, or a negative margin
 */
export function squaredTripletLoss(
  anchor: Vectors,
  positive: Vectors,
  negative: Vectors,
  margin: number = faceNetMargin,
): TripletLoss {
  requireSameShape(anchor, positive, negative);
  if (!(margin >= 0)) throw new RangeError(`the margin is at least 0, received ${margin}`);
  const { count, length } = anchor;
  const losses = new Float64Array(count);
  const gradient = {
    anchor: new Float64Array(count * length),
    positive: new Float64Array(count * length),
    negative: new Float64Array(count * length),
  };
  for (let i = 0; i < count; i++) {
    const cost = squaredDistance(anchor, positive, i) - squaredDistance(anchor, negative, i) + margin;
    losses[i] = Math.max(0, cost);
    if (cost < 0) continue;
    for (let at = i * length; at < (i + 1) * length; at++) {
      const [a, p, n] = [anchor.data[at] as number, positive.data[at] as number, negative.data[at] as number];
      gradient.anchor[at] = 2 * (n - p);
      gradient.positive[at] = 2 * (p - a);
      gradient.negative[at] = 2 * (a - n);
    }
  }
  return { value: losses.reduce((sum, loss) => sum + loss, 0), losses, gradient };
}

function squaredDistance(left: Vectors, right: Vectors, row: number): number {
  let sum = 0;
  for (let at = row * left.length; at < (row + 1) * left.length; at++)
    sum += ((left.data[at] as number) - (right.data[at] as number)) ** 2;
  return sum;
}
