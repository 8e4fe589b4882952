import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applySimilarity, fitSimilarity, invertSimilarity, type Similarity, scaleOf } from '#core/vision/similarity.ts';

const number = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const similarity = fc
  .record({ a: number(4), b: number(4), tx: number(500), ty: number(500) })
  .filter((map) => scaleOf(map) > 0.01);
const triangle = [0, 0, 10, 2, 3, 11];

const mapped = (map: Similarity, pairs: readonly number[]): number[] =>
  pairs.flatMap((x, i) => {
    if (i % 2 === 1) return [];
    const point = applySimilarity(map, { x, y: pairs[i + 1] ?? 0 });
    return [point.x, point.y];
  });

const assertClose = (actual: number, expected: number, tolerance = 1e-6) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test('finds the very turn, scale and shift that moved a set of points', () => {
  fc.assert(
    fc.property(similarity, (map) => {
      const found = fitSimilarity(triangle, mapped(map, triangle));
      for (const key of ['a', 'b', 'tx', 'ty'] as const) assertClose(found[key], map[key]);
    }),
  );
});

test('no small change of the found map comes closer to noisy points', () => {
  const target = [1, 2, 12, 1, 2, 14];
  const error = (map: Similarity) =>
    mapped(map, triangle).reduce((sum, value, i) => sum + (value - (target[i] ?? 0)) ** 2, 0);
  const found = fitSimilarity(triangle, target);
  for (const key of ['a', 'b', 'tx', 'ty'] as const) {
    for (const step of [-1e-3, 1e-3]) assert.ok(error({ ...found, [key]: found[key] + step }) > error(found));
  }
});

test('the inverse brings every point back', () => {
  fc.assert(
    fc.property(similarity, number(1000), number(1000), (map, x, y) => {
      const back = applySimilarity(invertSimilarity(map), applySimilarity(map, { x, y }));
      assertClose(back.x, x, 1e-3);
      assertClose(back.y, y, 1e-3);
    }),
  );
});
