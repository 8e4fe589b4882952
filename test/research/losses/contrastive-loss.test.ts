import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastiveForms, contrastiveLoss } from '../../../research/losses/contrastive-loss.ts';
import { assertGradient, drawnVectors, rows } from '../../core/tuning/numbers.ts';

describe('contrastiveLoss', () => {
  it('halves the squares as Hadsell, Chopra and LeCun do, worked by hand', () => {
    const left = rows([0, 0], [0, 0], [0, 0]);
    const right = rows([0.6, 0.8], [0.3, 0.4], [3, 4]);
    const loss = contrastiveLoss(left, right, [true, false, false], { reduction: 'sum' });
    assert.deepEqual([...loss.losses], [0.5, 0.125, 0]);
    assert.equal(loss.value, 0.625);
    assert.deepEqual(
      [...loss.gradient.right].map((slope) => Math.round(slope * 1e9) / 1e9),
      [0.6, 0.8, -0.3, -0.4, 0, 0],
    );
  });

  it('names its variants', () => {
    const [left, right] = [rows([0], [0]), rows([3], [0.5])];
    const losses = contrastiveForms.map((form) => [
      ...contrastiveLoss(left, right, [true, false], { form, reduction: 'none' }).losses,
    ]);
    assert.deepEqual(losses, [
      [4.5, 0.125],
      [9, 0.25],
      [3, 0.5],
    ]);
    assert.deepEqual([...contrastiveLoss(left, right, [true, false], { form: 'linear', slack: 1 }).losses], [2, 0.5]);
  });

  for (const form of contrastiveForms) {
    it(`has the slopes that finite differences show (${form})`, () => {
      const [left, right] = [drawnVectors(10, 4, 1), drawnVectors(10, 4, 2)];
      const isLike = Array.from({ length: 10 }, (_, i) => i % 2 === 0);
      const options = { margin: 2, form, slack: 0.1 } as const;
      const { gradient } = contrastiveLoss(left, right, isLike, options);
      assertGradient(left, gradient.left, (moved) => contrastiveLoss(moved, right, isLike, options).value ?? 0);
      assertGradient(right, gradient.right, (moved) => contrastiveLoss(left, moved, isLike, options).value ?? 0);
    });
  }

  it('charges an unlike pair of equal points most but pushes it nowhere', () => {
    const loss = contrastiveLoss(rows([1, 1]), rows([1, 1]), [false]);
    assert.equal(loss.value, 0.5);
    assert.deepEqual([...loss.gradient.left], [0, 0]);
  });

  it('lets NaN through, whatever the form', () => {
    for (const form of contrastiveForms) {
      const loss = contrastiveLoss(rows([Number.NaN]), rows([0]), [false], { form });
      assert.ok(Number.isNaN(loss.value) && Number.isNaN(loss.gradient.left[0]), form);
    }
  });

  it('says what was expected of shapes and settings', () => {
    assert.throws(() => contrastiveLoss(rows([1]), rows([1]), []), /expected 1 answers .* received 0/);
    assert.throws(() => contrastiveLoss(rows([1]), rows([1]), [true], { margin: 0 }), /margin is above 0/);
    assert.throws(() => contrastiveLoss(rows([1]), rows([1]), [true], { slack: -1 }), /slack at least 0/);
  });
});
