import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitHomography, transferDistances } from '#core/liveness/homography.ts';
import { median } from '#core/numerics/averages.ts';

const grid = Array.from({ length: 36 }, (_, i) => ({ x: 20 + 30 * (i % 6), y: 20 + 30 * Math.floor(i / 6) }));
const small = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const tiny = fc.double({ min: -0.0008, max: 0.0008, noNaN: true });

test('the view of a plane from another side is a homography, whatever the side', () => {
  fc.assert(
    fc.property(small, small, small, small, tiny, tiny, (a, b, c, d, g, h) => {
      const seen = grid.map((from) => {
        const w = g * from.x + h * from.y + 1;
        return { from, to: { x: ((1 + a) * from.x + b * from.y + 5) / w, y: (c * from.x + (1 + d) * from.y - 3) / w } };
      });
      const map = fitHomography(seen);
      assert.ok(map);
      assert.ok(Math.max(...transferDistances(map, seen)) < 1e-3);
    }),
  );
});

test('a few points that move on their own do not bend it', () => {
  const pairs = grid.map((from, i) => ({
    from,
    to: i % 9 === 0 ? { x: from.x + 14, y: from.y - 9 } : { x: from.x + 2, y: from.y },
  }));
  const map = fitHomography(pairs);
  assert.ok(map && median(transferDistances(map, pairs)) < 0.05);
});

test('points of a curved surface seen from another side are not brought together', () => {
  const pairs = grid.map((from) => ({
    from,
    to: { x: from.x + 0.0016 * (from.x - 95) ** 2 + 0.0016 * (from.y - 95) ** 2, y: from.y },
  }));
  const map = fitHomography(pairs);
  assert.ok(map && median(transferDistances(map, pairs)) > 0.5);
});

test('three points, or points on a line, determine none', () => {
  const onLine = grid.slice(0, 6).map((from) => ({ from, to: from }));
  assert.equal(fitHomography(onLine.slice(0, 3)), null);
  assert.equal(fitHomography(onLine), null);
});
