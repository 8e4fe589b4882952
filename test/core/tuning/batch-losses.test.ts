import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batchContrastiveLoss, batchTripletLoss } from '#core/tuning/batch-losses.ts';
import { type DistanceMatrix, distanceMatrix } from '#core/tuning/distance-matrix.ts';
import { type Mining, minings, type Triplet, visitTriplets } from '#core/tuning/mining.ts';
import { tripletMarginLoss } from '#core/tuning/triplet-margin-loss.ts';
import { throughUnitLength, toUnitLength } from '#core/tuning/unit-length.ts';
import { type Vectors, vectorsOf } from '#core/tuning/vectors.ts';
import { contrastiveLoss } from '../../../research/losses/contrastive-loss.ts';
import { assertGradient, drawnVectors, rows } from './numbers.ts';

const line = rows([0], [1], [3], [3.5], [9]);
const labels = [0, 0, 1, 1, 2];

const pick = (points: Vectors, places: readonly number[]): Vectors =>
  vectorsOf(
    Float64Array.from(
      places.flatMap((place) => [...points.data.subarray(place * points.length, (place + 1) * points.length)]),
    ),
    points.length,
  );

function mineTriplets(
  distances: DistanceMatrix,
  classes: readonly number[],
  mining: Mining,
  margin: number,
): Triplet[] {
  const triplets: Triplet[] = [];
  visitTriplets(distances, classes, { mining, margin }, (...triplet) => triplets.push(triplet));
  return triplets;
}

describe('visitTriplets', () => {
  it('takes every valid triplet for batch-all', () => {
    const triplets = mineTriplets(distanceMatrix(line), labels, 'all', 1);
    assert.equal(triplets.length, 4 * 1 * 3);
    for (const [anchor, positive, negative] of triplets) {
      assert.ok(anchor !== positive && labels[anchor] === labels[positive] && labels[anchor] !== labels[negative]);
    }
  });

  it('takes the farthest positive and the nearest negative of each anchor for batch-hard', () => {
    const points = rows([0], [1], [2], [1.5], [5]);
    assert.deepEqual(mineTriplets(distanceMatrix(points), [0, 0, 0, 1, 1], 'hard', 1), [
      [0, 2, 3],
      [1, 0, 3],
      [2, 0, 3],
      [3, 4, 1],
      [4, 3, 2],
    ]);
  });

  it('takes the nearest negative between the positive and the margin for semi-hard, and leaves out pairs without one', () => {
    assert.deepEqual(mineTriplets(distanceMatrix(line), labels, 'semi-hard', 2.1), [
      [0, 1, 2],
      [1, 0, 2],
      [2, 3, 1],
      [3, 2, 1],
    ]);
    assert.deepEqual(mineTriplets(distanceMatrix(line), labels, 'semi-hard', 1), []);
  });

  it('finds none in a batch of one class, or where every class has one point', () => {
    for (const mining of minings) {
      assert.deepEqual(mineTriplets(distanceMatrix(line), [7, 7, 7, 7, 7], mining, 1), []);
      assert.deepEqual(mineTriplets(distanceMatrix(line), [0, 1, 2, 3, 4], mining, 1), []);
    }
  });

  it('refuses NaN, by which nothing can be ordered, and a wrong number of labels', () => {
    assert.throws(() => mineTriplets(distanceMatrix(rows([Number.NaN], [1])), [0, 0], 'hard', 1), /not a number/);
    assert.throws(() => mineTriplets(distanceMatrix(line), [0], 'hard', 1), /expected 5 labels, received 1/);
  });
});

describe('the losses of a labelled batch', () => {
  const points = drawnVectors(9, 5, 3);
  const classes = [0, 0, 0, 1, 1, 1, 2, 2, 2];

  for (const mining of minings) {
    it(`says what tripletMarginLoss says of the mined rows (${mining})`, () => {
      const triplets = mineTriplets(distanceMatrix(points), classes, mining, 0.6);
      const [anchors, positives, negatives] = [0, 1, 2].map((part) =>
        pick(
          points,
          triplets.map((triplet) => triplet[part] as number),
        ),
      ) as [Vectors, Vectors, Vectors];
      const rowwise = tripletMarginLoss(anchors, positives, negatives, { margin: 0.6, eps: 0 });
      const whole = batchTripletLoss(points, classes, { mining, margin: 0.6, average: 'all' });
      assert.ok(triplets.length > 0 && Math.abs(whole.value - (rowwise.value ?? 0)) < 1e-12);
      const active = batchTripletLoss(points, classes, { mining, margin: 0.6, average: 'active' });
      assert.ok(Math.abs(active.value * active.active - whole.value * whole.count) < 1e-9);
    });

    it(`has the slopes that finite differences show (${mining})`, () => {
      const options = { mining, margin: 0.6, average: 'active' } as const;
      const { gradient } = batchTripletLoss(points, classes, options);
      assertGradient(points, gradient, (moved) => batchTripletLoss(moved, classes, options).value);
    });
  }

  it('is zero without slopes when there is no valid triplet', () => {
    const loss = batchTripletLoss(points, new Array(9).fill(0), { mining: 'hard', margin: 1, average: 'active' });
    assert.deepEqual([loss.value, loss.count, loss.active], [0, 0, 0]);
    assert.ok(loss.gradient.every((slope) => slope === 0));
  });

  it('weighs like and unlike pairs alike, with the halved form of contrastiveLoss', () => {
    const four = pick(points, [0, 1, 3, 4]);
    const pairs = [
      [0, 1],
      [2, 3],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ] as const;
    const sides = [0, 1].map((side) =>
      pick(
        four,
        pairs.map((pair) => pair[side as 0 | 1]),
      ),
    ) as [Vectors, Vectors];
    const { losses } = contrastiveLoss(...sides, [true, true, false, false, false, false], {
      margin: 3,
      reduction: 'none',
    });
    const [like, unlike] = [[...losses.slice(0, 2)], [...losses.slice(2)]].map(
      (part) => part.reduce((sum, loss) => sum + loss, 0) / part.length,
    );
    assert.ok(
      Math.abs(batchContrastiveLoss(four, [0, 0, 1, 1], { margin: 3 }).value - ((like ?? 0) + (unlike ?? 0))) < 1e-9,
    );
  });

  it('has the slopes that finite differences show (contrastive)', () => {
    const { gradient } = batchContrastiveLoss(points, classes, { margin: 1.3 });
    assertGradient(points, gradient, (moved) => batchContrastiveLoss(moved, classes, { margin: 1.3 }).value);
  });

  it('has the slopes that finite differences show through the scaling to unit length', () => {
    const loss = (raw: Vectors) => {
      const { points: scaled, lengths } = toUnitLength(raw);
      const { value, gradient } = batchContrastiveLoss(scaled, classes, { margin: 0.9 });
      return { value, gradient: throughUnitLength(scaled, lengths, gradient) };
    };
    assertGradient(points, loss(points).gradient, (moved) => loss(moved).value);
  });

  it('leaves a point without a length where it is', () => {
    assert.deepEqual([...toUnitLength(rows([0, 0], [3, 4])).points.data], [0, 0, 0.6, 0.8]);
  });
});
