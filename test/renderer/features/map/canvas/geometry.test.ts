import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitView, toPlane, toScreen } from '#renderer/features/map/canvas/geometry.ts';

const extent = { width: 800, height: 400 };

test('fits all points inside of the margins and in the middle', () => {
  const points = [
    { x: -1, y: 0 },
    { x: 1, y: 0.5 },
  ];
  const view = fitView(points, extent, 50);
  const [a, b] = points.map((point) => toScreen(view, point));
  assert.deepEqual(a, { x: 50, y: 200 - 0.25 * view.k });
  assert.deepEqual(b, { x: 750, y: 200 + 0.25 * view.k });
});

test('does not blow a single face up without end', () => {
  const view = fitView([{ x: 3, y: 4 }], extent, 50);
  assert.ok(Number.isFinite(view.k) && view.k <= 1600);
  assert.deepEqual(toScreen(view, { x: 3, y: 4 }), { x: 400, y: 200 });
});

test('shows the origin in the middle when there is nothing', () => {
  assert.deepEqual(toScreen(fitView([], extent, 50), { x: 0, y: 0 }), { x: 400, y: 200 });
});

test('leads from the screen back to the plane', () => {
  const view = { k: 320, x: 17, y: -40 };
  const { x, y } = toPlane(view, toScreen(view, { x: 0.4, y: -0.2 }));
  assert.ok(Math.abs(x - 0.4) < 1e-12 && Math.abs(y + 0.2) < 1e-12);
});
