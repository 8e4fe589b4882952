import { dot, normalise } from '../recognition/embedding.ts';
import type { PairLine } from '../recognition/pair-head.ts';
import { tripletMarginLoss } from './triplet-margin-loss.ts';
import { vectorsOf } from './vectors.ts';

/**
 * How a pair's direction is learnt. `hold` pulls it back to the line between the two means; `rate` falls to a quarter
 * over the `steps`.
 */
export type PairHeadRecipe = {
  readonly margin: number;
  readonly hold: number;
  readonly rate: number;
  readonly steps: number;
};

export const pairHeadRecipe: PairHeadRecipe = { margin: 0.2, hold: 0.1, rate: 0.5, steps: 60 };

/**
 * The line between the means of two members' samples as a head: what there is before anything is learnt.
 * @param first the primary parts of the samples of one of them, as everywhere here
 * @throws RangeError where the means are the same
 */
export function lineBetween(first: readonly Float32Array[], second: readonly Float32Array[]): PairLine {
  const [from, to] = [meanOf(first), meanOf(second)];
  return placedOn(normalise(to.map((value, k) => value - (from[k] as number))), from, to);
}

function placedOn(direction: Float32Array, from: Float32Array, to: Float32Array): PairLine {
  const [start, end] = [dot(direction, from), dot(direction, to)];
  return { direction, middle: (start + end) / 2, reach: (end - start) / 2 };
}

function meanOf(parts: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(parts[0]?.length ?? 0);
  for (const part of parts) {
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (part[k] as number);
  }
  return sum.map((value) => value / parts.length);
}

const isSame = (one: Float32Array, other: Float32Array): boolean => one.every((value, k) => value === other[k]);

type Triplet = { readonly anchor: Float32Array; readonly positive: Float32Array; readonly negative: Float32Array };

/**
 * Learns along which direction of the latent space two members are told apart, from the line between their means on:
 * seen along it, every sample (`anchor`) shall lie nearer to the mean of its member's other samples (`positive`) than
 * to the other member's mean (`negative`), by the `margin`; `tripletMarginLoss` of these places, mean over all samples,
 * by gradient descent. Samples that are apart already change nothing. Yields after every step.
 * @param first the samples of one of them, two at least
 * @param second those of the other, two at least
 * @returns the head, or null where the means are the same, or what was learnt no longer tells them apart
 */
export function* learnPairHead(
  first: readonly Float32Array[],
  second: readonly Float32Array[],
  { margin, hold, rate, steps }: PairHeadRecipe = pairHeadRecipe,
): Generator<undefined, PairLine | null> {
  if (isSame(meanOf(first), meanOf(second))) return null;
  const start = lineBetween(first, second);
  const triplets = [...tripletsOf(first, second), ...tripletsOf(second, first)];
  const direction = Float64Array.from(start.direction);
  for (let step = 0; step < steps; step++) {
    const gradient = direction.map((value, k) => 2 * hold * (value - (start.direction[k] as number)));
    addLossGradient(gradient, triplets, direction, margin);
    const now = rate / (1 + (3 * step) / steps);
    for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) - now * (gradient[k] as number);
    yield;
  }
  const learnt = placedOn(normalise(Float32Array.from(direction)), meanOf(first), meanOf(second));
  return learnt.reach > 0 ? learnt : null;
}

function tripletsOf(own: readonly Float32Array[], other: readonly Float32Array[]): Triplet[] {
  const [mean, negative] = [meanOf(own), meanOf(other)];
  const meanWithout = (anchor: Float32Array): Float32Array =>
    mean.map((value, k) => (own.length * value - (anchor[k] as number)) / (own.length - 1));
  return own.map((anchor) => ({ anchor, positive: meanWithout(anchor), negative }));
}

/** Adds the slope of the triplets' mean loss, seen along the direction, in each of its numbers. */
function addLossGradient(
  gradient: Float64Array,
  triplets: readonly Triplet[],
  direction: Float64Array,
  margin: number,
): void {
  const seen = (part: keyof Triplet) =>
    vectorsOf(
      Float64Array.from(triplets, (triplet) => along(triplet[part], direction)),
      1,
    );
  const { gradient: slopes } = tripletMarginLoss(seen('anchor'), seen('positive'), seen('negative'), {
    margin,
    eps: 0,
  });
  for (const [i, { anchor, positive, negative }] of triplets.entries()) {
    const [a, p, n] = [slopes.anchor[i] as number, slopes.positive[i] as number, slopes.negative[i] as number];
    if (a === 0 && p === 0 && n === 0) continue;
    for (let k = 0; k < gradient.length; k++) {
      gradient[k] =
        (gradient[k] as number) + a * (anchor[k] as number) + p * (positive[k] as number) + n * (negative[k] as number);
    }
  }
}

function along(point: Float32Array, direction: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < direction.length; k++) sum += (point[k] as number) * (direction[k] as number);
  return sum;
}
