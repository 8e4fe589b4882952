import { distanceMatrix, pointGradient } from './distance-matrix.ts';
import { type Mining, visitTriplets } from './mining.ts';
import type { Vectors } from './vectors.ts';

/** What a loss says of a batch of embeddings. */
export type BatchLoss = {
  readonly value: number;
  /** dL/dx, shaped like the points. */
  readonly gradient: Float64Array;
  /** Triplets, or pairs, that were looked at. */
  readonly count: number;
  /** Of these, how many still cost something. */
  readonly active: number;
};

/**
 * The triplet margin loss of a labelled batch, Euclidean distances: the mean of `max(0, d(a,p) - d(a,n) + margin)` over
 * the mined triplets; `average: 'active'` takes the mean over those that cost something, which keeps the push when most
 * are learnt. The same number as `tripletMarginLoss` (eps 0) of the mined rows. No valid triplet: value 0, gradient 0.
 * @throws RangeError as `visitTriplets`
 */
export function batchTripletLoss(
  points: Vectors,
  labels: ArrayLike<number>,
  { mining, margin, average }: { readonly mining: Mining; readonly margin: number; readonly average: 'all' | 'active' },
): BatchLoss {
  const distances = distanceMatrix(points);
  const slopes = new Float64Array(distances.values.length);
  let [sum, count, active] = [0, 0, 0];
  visitTriplets(distances, labels, { mining, margin }, (anchor, positive, negative) => {
    count++;
    const toPositive = anchor * points.count + positive;
    const toNegative = anchor * points.count + negative;
    const cost = (distances.values[toPositive] as number) - (distances.values[toNegative] as number) + margin;
    if (cost <= 0) return;
    sum += cost;
    active++;
    slopes[toPositive] = (slopes[toPositive] as number) + 1;
    slopes[toNegative] = (slopes[toNegative] as number) - 1;
  });
  const share = 1 / Math.max(1, average === 'active' ? active : count);
  return {
    value: sum * share,
    gradient: pointGradient(
      points,
      distances,
      slopes.map((slope) => slope * share),
    ),
    count,
    active,
  };
}

/**
 * The contrastive loss of every pair of a labelled batch (Hadsell, Chopra and LeCun 2006: squared and halved), where
 * both kinds count the same: the mean over the pairs of one class plus the mean over the pairs of two classes, of which
 * only those nearer than `margin` count. A batch without pairs of one kind has no such term. NaN goes through to value
 * and gradient.
 * @throws RangeError when there are not as many labels as points
 */
export function batchContrastiveLoss(
  points: Vectors,
  labels: ArrayLike<number>,
  { margin }: { readonly margin: number },
): BatchLoss {
  if (labels.length !== points.count)
    throw new RangeError(`expected ${points.count} labels, received ${labels.length}`);
  const distances = distanceMatrix(points);
  const slopes = new Float64Array(distances.values.length);
  let [near, far, together, apart, pairs] = [0, 0, 0, 0, 0];
  const visit = (act: (place: number, distance: number, isSame: boolean) => void): void => {
    for (let i = 0; i < points.count; i++) {
      for (let j = i + 1; j < points.count; j++)
        act(i * points.count + j, distances.values[i * points.count + j] as number, labels[i] === labels[j]);
    }
  };
  visit((_, distance, isSame) => {
    pairs++;
    if (isSame) {
      together++;
      near += distance ** 2 / 2;
    } else if (!(distance >= margin)) {
      apart++;
      far += (margin - distance) ** 2 / 2;
    }
  });
  const [nearShare, farShare] = [1 / Math.max(1, together), 1 / Math.max(1, apart)];
  visit((place, distance, isSame) => {
    if (isSame) slopes[place] = distance * nearShare;
    else if (!(distance >= margin)) slopes[place] = (distance - margin) * farShare;
  });
  return {
    value: near * nearShare + far * farShare,
    gradient: pointGradient(points, distances, slopes),
    count: pairs,
    active: together + apart,
  };
}
