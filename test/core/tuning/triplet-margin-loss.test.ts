import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tripletMarginLoss } from '#core/tuning/triplet-margin-loss.ts';
import { squaredTripletLoss } from '../../../research/losses/squared-triplet-loss.ts';
import { assertGradient, drawnVectors, rows } from './numbers.ts';

const close = (actual: number | undefined, expected: number, tolerance = 1e-9): void =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

describe('tripletMarginLoss', () => {
  it('is the lead that is missing, worked by hand', () => {
    // d(a,p) = 5 and d(a,n) = 5.5: half of the margin of 1 is missing.
    const loss = tripletMarginLoss(rows([0, 0]), rows([3, 4]), rows([5.5, 0]), { eps: 0 });
    close(loss.value, 0.5);
    assert.deepEqual([...loss.gradient.positive], [0.6, 0.8]);
    assert.deepEqual([...loss.gradient.negative], [-1, 0]);
    close(loss.gradient.anchor[0], 1 - 0.6);
    close(loss.gradient.anchor[1], -0.8);
  });

  it('adds eps to every coordinate before the norm, as torch does', () => {
    const { value } = tripletMarginLoss(rows([0, 0, 0, 0]), rows([0, 0, 0, 0]), rows([0, 0, 0, 0]), { eps: 0.5 });
    close(value, 1);
    close(tripletMarginLoss(rows([0]), rows([0]), rows([-9]), { eps: 0.5, margin: 10 }).value, 0.5 - 9.5 + 10);
  });

  it('has torch’s defaults: margin 1, p 2, eps 1e-6, no swap, the mean', () => {
    const [anchor, positive, negative] = [1, 2, 3].map((seed) => drawnVectors(6, 5, seed)) as [
      ReturnType<typeof drawnVectors>,
      never,
      never,
    ];
    const explicit = tripletMarginLoss(anchor, positive, negative, {
      margin: 1,
      p: 2,
      eps: 1e-6,
      swap: false,
      reduction: 'mean',
    });
    assert.deepEqual(tripletMarginLoss(anchor, positive, negative), explicit);
  });

  it('takes 100 triplets of 128 numbers and reduces them by mean, by sum and not at all', () => {
    const [anchor, positive, negative] = [4, 5, 6].map((seed) => drawnVectors(100, 128, seed)) as [
      ReturnType<typeof drawnVectors>,
      never,
      never,
    ];
    const mean = tripletMarginLoss(anchor, positive, negative, { margin: 1, p: 2, eps: 1e-7 });
    const sum = tripletMarginLoss(anchor, positive, negative, { margin: 1, p: 2, eps: 1e-7, reduction: 'sum' });
    const none = tripletMarginLoss(anchor, positive, negative, { margin: 1, p: 2, eps: 1e-7, reduction: 'none' });
    assert.equal(mean.losses.length, 100);
    assert.equal(none.value, undefined);
    assert.deepEqual(none.gradient, sum.gradient);
    close(
      sum.value,
      none.losses.reduce((total, loss) => total + loss, 0),
    );
    close(mean.value, (sum.value ?? 0) / 100);
    assert.ok(
      (mean.value ?? 0) > 0.5 && (mean.value ?? 0) < 1.5,
      'random points lead by nothing on average, so about the margin is missing',
    );
  });

  for (const p of [1, 1.5, 2, 3, Number.POSITIVE_INFINITY]) {
    for (const swap of [false, true]) {
      it(`has the slopes that finite differences show (p ${p}, ${swap ? 'with' : 'without'} swap)`, () => {
        const [anchor, positive, negative] = [7, 8, 9].map((seed) => drawnVectors(8, 6, seed)) as [
          ReturnType<typeof drawnVectors>,
          never,
          never,
        ];
        const options = { p, swap, reduction: 'sum' } as const;
        const { gradient } = tripletMarginLoss(anchor, positive, negative, options);
        assertGradient(
          anchor,
          gradient.anchor,
          (moved) => tripletMarginLoss(moved, positive, negative, options).value ?? 0,
        );
        assertGradient(
          positive,
          gradient.positive,
          (moved) => tripletMarginLoss(anchor, moved, negative, options).value ?? 0,
        );
        assertGradient(
          negative,
          gradient.negative,
          (moved) => tripletMarginLoss(anchor, positive, moved, options).value ?? 0,
        );
      });
    }
  }

  it('does not change when everything moves by the same vector', () => {
    const point = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(point, point, point, point, (a, p, n, by) => {
        const moved = (from: readonly number[]): number[] => from.map((value, k) => value + (by[k] ?? 0));
        const [before, after] = [
          tripletMarginLoss(rows(a), rows(p), rows(n)),
          tripletMarginLoss(rows(moved(a)), rows(moved(p)), rows(moved(n))),
        ];
        close(after.value, before.value ?? Number.NaN, 1e-9);
      }),
    );
  });

  it('never falls by swapping, is never negative, and is zero with zero slopes beyond the margin', () => {
    const point = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(point, point, point, fc.double({ min: 0, max: 2, noNaN: true }), (a, p, n, margin) => {
        const [plain, swapped] = [false, true].map((swap) =>
          tripletMarginLoss(rows(a), rows(p), rows(n), { margin, swap }),
        );
        assert.ok((swapped?.value ?? 0) >= (plain?.value ?? 0) && (plain?.value ?? -1) >= 0);
        const far = n.map((value) => value + 100);
        const beyond = tripletMarginLoss(rows(a), rows(p), rows(far), { margin, swap: true });
        assert.equal(beyond.value, 0);
        for (const slopes of Object.values(beyond.gradient)) assert.ok(slopes.every((slope) => slope === 0));
      }),
    );
  });

  it('shares the push when both negative distances are equal under swap', () => {
    // The anchor and the positive are mirror images of each other as seen from the negative.
    const { gradient } = tripletMarginLoss(rows([-1, 0]), rows([1, 0]), rows([0, 2]), { eps: 0, swap: true });
    const half = 1 / Math.sqrt(5);
    close(gradient.negative[1], -2 * half);
    close(gradient.negative[0], 0);
  });

  it('keeps still at equal points without eps instead of dividing by zero', () => {
    const loss = tripletMarginLoss(rows([1, 2]), rows([1, 2]), rows([1, 2]), { eps: 0 });
    assert.equal(loss.value, 1);
    for (const slopes of Object.values(loss.gradient)) assert.deepEqual([...slopes], [0, 0]);
  });

  it('still pushes at exactly the margin, as torch does', () => {
    const loss = tripletMarginLoss(rows([0]), rows([1]), rows([2]), { eps: 0 });
    assert.equal(loss.value, 0);
    assert.deepEqual([...loss.gradient.positive], [1]);
  });

  it('lets NaN through to the loss and the slopes of its triplet alone', () => {
    const loss = tripletMarginLoss(rows([Number.NaN], [0]), rows([1], [1]), rows([1], [1]), { reduction: 'sum' });
    assert.ok(Number.isNaN(loss.value) && Number.isNaN(loss.losses[0]) && Number.isNaN(loss.gradient.anchor[0]));
    assert.ok((loss.losses[1] ?? 0) > 0 && Number.isFinite(loss.gradient.anchor[1]));
  });

  it('says what was expected of shapes and settings', () => {
    assert.throws(
      () => tripletMarginLoss(rows([1, 2]), rows([1, 2]), rows([1])),
      /expected 1 points of 2 numbers, received 1 of 1/,
    );
    assert.throws(
      () => tripletMarginLoss(rows([1]), rows([1], [2]), rows([1])),
      /expected 1 points of 1 numbers, received 2 of 1/,
    );
    const empty = { data: new Float64Array(), count: 0, length: 3 };
    assert.throws(() => tripletMarginLoss(empty, empty, empty), /at least one/);
    assert.throws(
      () => tripletMarginLoss(rows([1]), rows([1]), rows([1]), { margin: -1 }),
      /margin is at least 0, received -1/,
    );
    assert.throws(
      () => tripletMarginLoss(rows([1]), rows([1]), rows([1]), { p: 0.5 }),
      /p is at least 1, received 0.5/,
    );
  });
});

describe('squaredTripletLoss', () => {
  it('is FaceNet’s sum over squared distances, worked by hand', () => {
    // 1 - 0.81 + 0.2 = 0.39, and a triplet that has its lead costs nothing.
    const loss = squaredTripletLoss(rows([0, 0], [0, 0]), rows([1, 0], [0.1, 0]), rows([0, 0.9], [2, 0]));
    close(loss.value, 0.39);
    assert.equal(loss.losses[1], 0);
    assert.deepEqual([...loss.gradient.anchor.slice(0, 2)], [-2, 1.8]);
  });

  it('has the slopes that finite differences show', () => {
    const [anchor, positive, negative] = [1, 2, 3].map((seed) => drawnVectors(7, 4, seed)) as [
      ReturnType<typeof drawnVectors>,
      never,
      never,
    ];
    const { gradient } = squaredTripletLoss(anchor, positive, negative);
    assertGradient(anchor, gradient.anchor, (moved) => squaredTripletLoss(moved, positive, negative).value ?? 0);
    assertGradient(positive, gradient.positive, (moved) => squaredTripletLoss(anchor, moved, negative).value ?? 0);
    assertGradient(negative, gradient.negative, (moved) => squaredTripletLoss(anchor, positive, moved).value ?? 0);
  });

  it('refuses a negative margin', () => {
    assert.throws(
      () => squaredTripletLoss(rows([1]), rows([1]), rows([1]), -0.1),
      /margin is at least 0, received -0.1/,
    );
  });
});
