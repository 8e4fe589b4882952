import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { fitMixture } from '../../../research/statistics/gaussian-mixture.ts';
import { normalDraw } from '../../../research/statistics/normal-draw.ts';
import { principalDirections, projectOnto } from '../../../research/statistics/principal-directions.ts';
import { factorise, logDensity } from '../../../research/statistics/triangular-factor.ts';

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < tolerance, `${actual} instead of ${expected}`);

test('the factor of a covariance times its mirror image is the covariance', () => {
  const factor = factorise(Float64Array.of(4, 2, 5, 0.6, 1, 3));
  const [a, b, c, d, e, f] = factor as unknown as [number, number, number, number, number, number];
  near(a * a, 4, 1e-12);
  near(a * b, 2, 1e-12);
  near(b * b + c * c, 5, 1e-12);
  near(a * d, 0.6, 1e-12);
  near(b * d + c * e, 1, 1e-12);
  near(d * d + e * e + f * f, 3, 1e-12);
});

test('a density falls with the distance, in units of the spread', () => {
  const factor = factorise(Float64Array.of(4, 0, 1));
  const at = (x: number, y: number): number => logDensity(Float64Array.of(x, y), Float64Array.of(0, 0), factor);
  near(at(2, 0), at(0, 1), 1e-12);
  near(at(0, 0) - at(2, 0), 0.5, 1e-12);
});

test('finds the parts that points were drawn from', () => {
  const random = createRandom(2);
  const points = Array.from({ length: 3_000 }, (_, i) => {
    const [x, y] = [normalDraw(random), normalDraw(random)];
    return i % 3 === 0 ? Float64Array.of(5 + x, 0.2 * y) : Float64Array.of(-5 + 0.3 * x, 2 + y);
  });
  const parts = fitMixture(points, { parts: 2, shrinkage: 0, random: createRandom(1) });
  const [left, right] = parts.toSorted((a, b) => (a.mean[0] ?? 0) - (b.mean[0] ?? 0));
  near(left?.share, 2 / 3, 0.01);
  near(left?.mean[1], 2, 0.1);
  near(left?.factor[0], 0.3, 0.03);
  near(right?.share, 1 / 3, 0.01);
  near(right?.mean[0], 5, 0.1);
  near(right?.factor[2], 0.2, 0.03);
});

test('finds the directions in which points vary most, in order', () => {
  const random = createRandom(3);
  const rows = Array.from({ length: 2_000 }, () =>
    Float32Array.of(0.1 * normalDraw(random), 1 + 3 * normalDraw(random), normalDraw(random)),
  );
  const found = principalDirections(rows, 2, createRandom(1));
  near(Math.abs(found.axes[0]?.[1] ?? 0), 1, 0.01);
  near(Math.abs(found.axes[1]?.[2] ?? 0), 1, 0.01);
  near(found.middle[1], 1, 0.2);
  const origin = projectOnto(found, Float32Array.from(found.middle));
  near(origin[0], 0, 1e-5);
});
