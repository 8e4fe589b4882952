import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landmarkLines } from '#renderer/features/map/canvas/landmark-lines.ts';
import { buildScene } from '#renderer/features/map/canvas/map-scene.ts';
import { dotAt } from './drawn-dots.ts';

const members = [{ memberId: 1, name: 'Ana', x: 0, y: 0, limit: 0.3 }];
const dots = [dotAt(1, 1, 0, 0), dotAt(2, 1, 0.1, 0), dotAt(3, 1, 5, 5, false), dotAt(9, null, 1, 1)];

test('draws hull and limit around the samples in use alone', () => {
  const [shape] = buildScene(dots, members, true).shapes;
  assert.equal(shape?.inUse.length, 2);
  assert.equal(shape?.setAside.length, 1);
  assert.ok(shape?.hull.every(({ x }) => x < 1));
  assert.ok(shape?.region.every(({ x }) => x < 1));
});

test('draws no limit where lengths mean nothing', () => {
  assert.deepEqual(buildScene(dots, members, false).shapes[0]?.region, []);
});

test('keeps the strangers apart', () => {
  assert.deepEqual(
    buildScene(dots, members, true).strangers.map(({ key }) => key),
    ['a9'],
  );
});

test('draws every landmark of a face once', () => {
  const points = Array.from({ length: 68 }, (_, index) => ({ x: index, y: 0 }));
  const drawn = landmarkLines(points).flatMap(({ path }) =>
    [...path.matchAll(/[ML](\d+)/g)].map((found) => Number(found[1])),
  );
  assert.deepEqual(
    drawn,
    points.map(({ x }) => x),
  );
});
