import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactInterval } from '#core/numerics/exact-interval.ts';

const near = (actual: { readonly low: number; readonly high: number }, low: number, high: number): void => {
  assert.ok(Math.abs(actual.low - low) < 5e-5 && Math.abs(actual.high - high) < 5e-5, JSON.stringify(actual));
};

test('the exact interval is that of Clopper and Pearson', () => {
  near(exactInterval(0, 10), 0, 0.3085);
  near(exactInterval(9, 10), 0.555, 0.9975);
  near(exactInterval(5, 10), 0.1871, 0.8129);
  near(exactInterval(20, 100), 0.1267, 0.2918);
});

test('five of five do not exclude one half, six of six do', () => {
  assert.ok(exactInterval(5, 5).low < 0.5 && exactInterval(6, 6).low > 0.5);
  assert.equal(exactInterval(6, 6).high, 1);
});

test('it mirrors when hits and misses change places, and says nothing without trials', () => {
  const [some, mirrored] = [exactInterval(3, 17), exactInterval(14, 17)];
  near(mirrored, 1 - some.high, 1 - some.low);
  assert.deepEqual(exactInterval(0, 0), { low: 0, high: 1 });
});
