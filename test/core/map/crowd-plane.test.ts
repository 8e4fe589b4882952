import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawCrowd } from '#core/map/crowd-plane.ts';
import { createRandom, meanAndDeviation } from '#core/numerics/seeded-draws.ts';
import { smallCrowd } from '../../fixtures/small-crowd.ts';

const length = 16;
const crowd = smallCrowd(length);
const draw = (count: number) => drawCrowd(crowd, count, createRandom(5));

const isNear = (value: number, expected: number, by: number): void =>
  assert.ok(Math.abs(value - expected) < by, `${value} instead of ${expected}`);

test('strangers stand on the plane as often and as far apart as the crowd says', () => {
  const { strangers } = draw(20_000);
  const [first, second] = [strangers.filter(({ x }) => x > 0.2), strangers.filter(({ x }) => x <= 0.2)];
  isNear(first.length / strangers.length, 0.8, 0.01);
  const across = meanAndDeviation(first.map(({ y }) => y));
  isNear(across.mean, 0, 0.005);
  isNear(across.deviation, Math.hypot(0.02, 0.05), 0.002);
  isNear(meanAndDeviation(second.map(({ x }) => x)).deviation, 0.2, 0.01);
  isNear(meanAndDeviation(second.map(({ y }) => y)).deviation, 0.1, 0.01);
});

test('the same draws give the same strangers, others give others', () => {
  assert.deepEqual(draw(50).strangers, draw(50).strangers);
  assert.notDeepEqual(drawCrowd(crowd, 50, createRandom(6)).strangers, draw(50).strangers);
});

test('a face is placed along the two axes, seen from the middle of the crowd', () => {
  const face = Float32Array.from({ length }, (_, i) => [0.6, -0.2, 0.25][i] ?? 0.1);
  const { x, y } = draw(1).place(face);
  isNear(x, 0.6, 1e-6);
  isNear(y, -0.2, 1e-6);
});

test('it is told how much of the distance between strangers lies in the plane', () => {
  const along = 0.8 * 0.05 ** 2 + 0.2 * 0.2 ** 2 + 0.8 * 0.2 ** 2 + 0.2 * 0.8 ** 2;
  const across = 0.8 * (0.02 ** 2 + 0.05 ** 2) + 0.2 * 0.1 ** 2;
  const beside = (0.5 / length) * (length - 2);
  isNear(draw(1).keeps, (along + across) / (along + across + beside), 1e-6);
});

test('a crowd with a single axis is drawn on a line', () => {
  const [axis] = crowd.axes;
  assert.ok(axis !== undefined);
  const kinds = crowd.kinds.map(({ share, centre, spread }) => ({
    share,
    centre: centre.subarray(0, 1),
    spread: spread.subarray(0, 1),
  }));
  const line = drawCrowd({ ...crowd, axes: [axis], kinds }, 20, createRandom(1));
  assert.ok(line.strangers.every(({ x, y }) => Number.isFinite(x) && y === 0));
  assert.ok(line.keeps > 0 && line.keeps < 1);
  assert.equal(line.place(axis).y, 0);
});
