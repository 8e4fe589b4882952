import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { learnDiagonalHead, throughHead } from '#core/tuning/diagonal-head.ts';
import { vectorsOf } from '#core/tuning/vectors.ts';

const recipe = { margin: 0.3, hold: 0.001, rate: 0.02, steps: 80 };

/** Two members who differ in the first two numbers only; the other six vary from picture to picture. */
function twoMembers(): { points: ReturnType<typeof vectorsOf>; labels: number[] } {
  const random = createRandom(6);
  const labels = [0, 0, 0, 0, 1, 1, 1, 1];
  const rows = labels.flatMap((label) => [
    label === 0 ? 0.6 : 0.2,
    label === 0 ? 0.2 : 0.6,
    ...Array.from({ length: 6 }, () => random() - 0.5),
  ]);
  return { points: vectorsOf(Float32Array.from(rows), 8), labels };
}

describe('learnDiagonalHead', () => {
  it('raises what separates members above what varies within them', () => {
    const { points, labels } = twoMembers();
    const head = learnDiagonalHead(points, labels, recipe);
    const mean = (part: Float32Array): number => part.reduce((sum, value) => sum + value, 0) / part.length;
    assert.ok(mean(head.slice(0, 2)) > mean(head.slice(2)) + 0.3, `${head}`);
  });

  it('stays nearer to the embedding as it is the firmer it is held', () => {
    const { points, labels } = twoMembers();
    const move = (hold: number): number =>
      Math.max(...learnDiagonalHead(points, labels, { ...recipe, hold }).map((weight) => Math.abs(weight - 1)));
    assert.ok(move(1) < 0.2 * move(0.001));
  });

  it('changes nothing when everybody is the same or nobody has two samples', () => {
    const { points } = twoMembers();
    for (const labels of [new Array(8).fill(0), [0, 1, 2, 3, 4, 5, 6, 7]]) {
      assert.ok(learnDiagonalHead(points, labels, recipe).every((weight) => weight === 1));
    }
  });
});

describe('throughHead', () => {
  it('weighs the numbers and returns to unit length', () => {
    const [first, second] = throughHead(Float32Array.of(0.6, 0.8), Float32Array.of(2, 0)) as unknown as [
      number,
      number,
    ];
    assert.deepEqual([first, second], [1, 0]);
  });
});
