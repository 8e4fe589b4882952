import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meshBox, meshCrop, meshPoint, meshSide, unprojectMesh } from '#core/vision/face-mesh.ts';
import { applySimilarity } from '#core/vision/similarity.ts';

const tilted = {
  box: { x: 100, y: 50, width: 80, height: 60 },
  score: 1,
  eyes: [
    { x: 120, y: 70 },
    { x: 140, y: 90 },
  ],
} as const;

test('the crop is centred on the detection and 1.4 times its longer side', () => {
  const crop = meshCrop(tilted);
  const centre = applySimilarity(crop, { x: meshSide / 2, y: meshSide / 2 });
  assert.ok(Math.abs(centre.x - 140) < 1e-9 && Math.abs(centre.y - 80) < 1e-9);
  assert.ok(Math.abs(Math.hypot(crop.a, crop.b) * meshSide - 112) < 1e-9);
});

test('the crop turns with the head, so that the eyes are level in it', () => {
  const crop = meshCrop(tilted);
  const from = applySimilarity(crop, { x: 50, y: 60 });
  const to = applySimilarity(crop, { x: 90, y: 60 });
  assert.ok(Math.abs(Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 4) < 1e-9);
});

test('points of the crop come back to the image, depth scaled alike', () => {
  const crop = meshCrop(tilted);
  const raw = new Float32Array(1404);
  raw.set([96, 96, 24], 0);
  const mesh = unprojectMesh(raw, crop);
  const { x, y } = meshPoint(mesh, 0);
  assert.ok(Math.abs(x - 140) < 1e-3 && Math.abs(y - 80) < 1e-3);
  assert.ok(Math.abs((mesh[2] ?? 0) - 14) < 1e-3);
});

test('the box of a mesh holds all of its points', () => {
  const mesh = Float32Array.from({ length: 1404 }, (_, i) => (i % 3 === 0 ? 10 + (i % 50) : 20 + (i % 70)));
  const box = meshBox(mesh);
  for (let i = 0; i < 468; i++) {
    const { x, y } = meshPoint(mesh, i);
    assert.ok(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
  }
});
