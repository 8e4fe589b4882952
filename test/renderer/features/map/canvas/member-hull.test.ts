import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polygonContains } from 'd3-polygon';
import { memberHull } from '#renderer/features/map/canvas/member-hull.ts';

test('goes around every point, even around a single one', () => {
  for (const points of [
    [{ x: 0, y: 0 }],
    [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
    [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ],
  ]) {
    const hull = memberHull(points, 0.1).map(({ x, y }): [number, number] => [x, y]);
    for (const { x, y } of points) assert.ok(polygonContains(hull, [x, y]));
  }
});

test('is empty without points', () => {
  assert.deepEqual(memberHull([], 0.1), []);
});
