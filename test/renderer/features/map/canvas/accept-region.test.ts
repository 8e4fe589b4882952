import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { acceptRegion } from '#renderer/features/map/canvas/accept-region.ts';
import { type Point, planeDistance } from '#renderer/features/map/canvas/geometry.ts';

const score = (place: Point, template: Point, samples: readonly Point[]): number =>
  (planeDistance(place, template) + Math.min(...samples.map((sample) => planeDistance(place, sample)))) / 2;

test('is a circle of the limit around a single sample that is its own template', () => {
  const outline = acceptRegion({ x: 1, y: 2 }, [{ x: 1, y: 2 }], 0.3);
  for (const corner of outline) assert.ok(Math.abs(planeDistance(corner, { x: 1, y: 2 }) - 0.3) < 1e-4);
});

test('runs along places whose score is exactly the limit, for scattered samples, too', () => {
  const random = createRandom(5);
  const samples = Array.from({ length: 20 }, () => ({ x: random() - 0.5, y: random() - 0.5 }));
  const outline = acceptRegion({ x: 0, y: 0 }, samples, 0.4);
  assert.ok(outline.length > 0);
  for (const corner of outline) assert.ok(Math.abs(score(corner, { x: 0, y: 0 }, samples) - 0.4) < 1e-4);
});

test('is crossed once by every ray from the template: no place beyond the outline is near enough', () => {
  const samples = [
    { x: 0.6, y: 0 },
    { x: -0.2, y: 0.3 },
  ];
  const template = { x: 0.1, y: 0.1 };
  const outline = acceptRegion(template, samples, 0.45);
  for (const corner of outline) {
    for (const beyond of [1.01, 1.2, 2]) {
      const place = {
        x: template.x + beyond * (corner.x - template.x),
        y: template.y + beyond * (corner.y - template.y),
      };
      assert.ok(score(place, template, samples) >= 0.45 - 1e-4);
    }
  }
});

test('is empty where no place is near enough, and without samples', () => {
  assert.deepEqual(acceptRegion({ x: 0, y: 0 }, [{ x: 2, y: 0 }], 0.3), []);
  assert.deepEqual(acceptRegion({ x: 0, y: 0 }, [], 0.3), []);
});
