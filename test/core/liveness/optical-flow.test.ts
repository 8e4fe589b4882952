import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCorners } from '#core/liveness/corners.ts';
import { buildPyramid, type GreyImage } from '#core/liveness/grey-image.ts';
import { followPoints } from '#core/liveness/optical-flow.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';

const side = 120;
const random = createRandom(7);
const blobs = Array.from({ length: 60 }, () => ({
  x: random() * side,
  y: random() * side,
  size: 3 + 5 * random(),
  shade: 200 * (random() - 0.5),
}));

/** Soft blobs, seen through a map of the plane. */
const scene = (place: (x: number, y: number) => readonly [number, number]): GreyImage => {
  const values = Float32Array.from({ length: side * side }, (_, i) => {
    const [x, y] = place(i % side, Math.floor(i / side));
    return (
      128 +
      blobs.reduce(
        (sum, blob) => sum + blob.shade * Math.exp(-((x - blob.x) ** 2 + (y - blob.y) ** 2) / (2 * blob.size ** 2)),
        0,
      )
    );
  });
  return { width: side, height: side, values };
};

const everywhere = [
  { x: 20, y: 20 },
  { x: 100, y: 20 },
  { x: 100, y: 100 },
  { x: 20, y: 100 },
];
const before = scene((x, y) => [x, y]);
const corners = findCorners(before, everywhere, 40);

test('corners lie inside the outline and apart from each other', () => {
  assert.ok(corners.length > 15, `${corners.length} corners`);
  for (const { x, y } of corners) assert.ok(x >= 19 && x <= 101 && y >= 19 && y <= 101);
  corners.forEach((corner, i) => {
    for (const other of corners.slice(i + 1)) assert.ok(Math.hypot(corner.x - other.x, corner.y - other.y) >= 5);
  });
});

test('an even picture has no corners', () => {
  assert.deepEqual(
    findCorners({ width: side, height: side, values: new Float32Array(side * side).fill(90) }, everywhere, 40),
    [],
  );
});

test('points are followed to fractions of a pixel over a shift larger than the window', () => {
  const after = scene((x, y) => [x - 9.3, y + 4.6]);
  const places = followPoints(buildPyramid(before, 3), buildPyramid(after, 3), corners);
  const errors = places.flatMap((place, i) =>
    place ? [Math.hypot(place.x - (corners[i]?.x ?? 0) - 9.3, place.y - (corners[i]?.y ?? 0) + 4.6)] : [],
  );
  assert.ok(errors.length > corners.length / 2, `${errors.length} followed`);
  assert.ok((errors.sort((a, b) => a - b)[errors.length >> 1] ?? 1) < 0.05, 'median error');
});

test('a point that leaves the picture is not followed', () => {
  const after = scene((x, y) => [x - 30, y]);
  const [place] = followPoints(buildPyramid(before, 1), buildPyramid(after, 1), [{ x: side - 4, y: 60 }]);
  assert.equal(place, null);
});
