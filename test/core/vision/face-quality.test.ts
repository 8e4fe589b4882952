import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chipLuma } from '#core/vision/chip-regions.ts';
import { lighting } from '#core/vision/exposure.ts';
import { eyesOpen, interocularDistance } from '#core/vision/eyes.ts';
import { meshPoints } from '#core/vision/face-mesh.ts';
import { faceQuality } from '#core/vision/face-quality.ts';
import { meshOfLandmark } from '#core/vision/landmarks68.ts';
import { sharpness } from '#core/vision/sharpness.ts';
import { meanMesh } from './heads.ts';

type Colour = readonly [number, number, number];

const here = { a: 1, b: 0, tx: 0, ty: 0 };

const chipOf = (colourAt: (x: number, y: number) => Colour) =>
  Uint8Array.from({ length: 150 * 150 * 3 }, (_, i) => colourAt(((i / 3) % 150) | 0, (i / 450) | 0)[i % 3] ?? 0);
const greyChip = (valueAt: (x: number, y: number) => number) =>
  chipLuma(chipOf((x, y) => [valueAt(x, y), valueAt(x, y), valueAt(x, y)]));

/** The mean face with the mesh points that the mean face does not name put where they belong. */
const mesh = () => {
  const points = meanMesh(here);
  const lower = { 13: [74, 103], 14: [74, 108], 200: [74, 128], 199: [74, 134], 50: [38, 80], 280: [112, 80] } as const;
  const extra = { ...lower, 151: [74, 19], 9: [74, 32] } as const;
  for (const [index, place] of Object.entries(extra)) points.set(place, 3 * Number(index));
  return points;
};

test('sharpness falls with every blur of the same picture, whatever its contrast', () => {
  const blurred = (width: number, contrast: number) =>
    greyChip((x, y) => 120 + (40 * contrast * (edge(x, width) + edge(y, width))) / 2);
  const edge = (place: number, width: number) => Math.tanh((20 * Math.sin(place / 11)) / width);
  const scores = [1, 3, 10].map((width) => sharpness(blurred(width, 1)));
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  );
  assert.ok((scores[0] ?? 0) > 0.9 && (scores[2] ?? 1) < 0.2, scores.join(' '));
  assert.ok(Math.abs(sharpness(blurred(4, 1.4)) - sharpness(blurred(4, 0.7))) < 0.1);
});

test('a smear in one direction is no sharp picture', () => {
  const stripes = greyChip((_, y) => (y % 4 < 2 ? 60 : 180));
  assert.ok(sharpness(stripes) < 0.1);
});

test('a picture of one tone is neither sharp nor well exposed', () => {
  const flat = greyChip(() => 128);
  assert.equal(sharpness(flat), 0);
  assert.deepEqual(lighting(flat), { brightness: 128, exposure: 0 });
});

test('exposure is full for a full range, and falls in the dark, in glare and when half is burnt out', () => {
  const range = (low: number, high: number) => lighting(greyChip((x) => low + ((high - low) * x) / 149));
  assert.ok(range(60, 200).exposure > 0.99);
  assert.ok(range(0, 40).exposure < 0.5);
  assert.ok(range(215, 255).exposure < 0.5);
  assert.ok(lighting(greyChip((x) => (x < 75 ? 100 : 255))).exposure < 0.1);
  assert.ok(range(60, 200).brightness > 110 && range(60, 200).brightness < 150);
});

test('the eye aspect ratio is opening over width, for both eyes', () => {
  const points = new Float32Array(meshPoints * 3);
  const eye = (start: number, left: number, opening: number) =>
    [
      [0, 0],
      [10, -opening / 2],
      [20, -opening / 2],
      [30, 0],
      [20, opening / 2],
      [10, opening / 2],
    ].forEach(([x = 0, y = 0], i) => {
      points.set([left + x, 100 + y, 0], 3 * (meshOfLandmark[start + i] ?? 0));
    });
  eye(36, 50, 9);
  eye(42, 120, 3);
  assert.ok(Math.abs(eyesOpen(points) - 0.2) < 1e-6);
  assert.equal(interocularDistance(points), 70);
});

test('all measures of a face are finite numbers, even for a black chip', () => {
  const quality = faceQuality(mesh(), new Uint8Array(150 * 150 * 3), here);
  assert.ok(Object.values(quality).every(Number.isFinite), JSON.stringify(quality));
  assert.deepEqual([quality.sharpness, quality.exposure, quality.brightness], [0, 0, 0]);
});
