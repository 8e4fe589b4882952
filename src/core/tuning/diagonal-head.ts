import { type AdamState, createAdamState, stepAdam } from './adam.ts';
import { batchTripletLoss } from './batch-losses.ts';
import { throughUnitLength, toUnitLength } from './unit-length.ts';
import { type Vectors, vectorsOf } from './vectors.ts';

/** How a head is learnt. `hold` pulls every weight back towards 1, the embedding as it is. */
export type HeadRecipe = {
  readonly margin: number;
  readonly hold: number;
  readonly rate: number;
  readonly steps: number;
};

/**
 * One weight for each number of an embedding, learnt with the triplet loss (batch-all) on labelled samples, beginning
 * at 1 and held there: the mildest head there is. Points without a valid triplet leave it at 1.
 * @param points embeddings, one after the other
 */
export function learnDiagonalHead(
  points: Vectors,
  labels: ArrayLike<number>,
  { margin, hold, rate, steps }: HeadRecipe,
): Float32Array {
  const weights = new Float32Array(points.length).fill(1);
  const memory: AdamState = createAdamState(points.length);
  for (let step = 1; step <= steps; step++) {
    const { points: scaled, lengths } = toUnitLength(weigh(points, weights));
    const loss = batchTripletLoss(scaled, labels, { mining: 'all', margin, average: 'active' });
    const slopes = throughUnitLength(scaled, lengths, loss.gradient);
    const gradient = Float64Array.from(weights, (weight) => 2 * hold * (weight - 1));
    for (const [i, slope] of slopes.entries()) {
      const k = i % points.length;
      gradient[k] = (gradient[k] as number) + slope * (points.data[i] as number);
    }
    if (loss.count === 0) break;
    stepAdam(weights, gradient, memory, { rate, step });
  }
  return weights;
}

/** An embedding through a head, again of unit length. */
export function throughHead(embedding: Float32Array, weights: Float32Array): Float32Array {
  return Float32Array.from(toUnitLength(weigh(vectorsOf(embedding, embedding.length), weights)).points.data);
}

const weigh = ({ data, count, length }: Vectors, weights: Float32Array): Vectors => ({
  data: Float64Array.from(data, (value, i) => value * (weights[i % length] as number)),
  count,
  length,
});
