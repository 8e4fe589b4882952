import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import shipped from '../../../assets/calibration.json' with { type: 'json' };

/** The same strangers seen by an embedder whose distances are so many times as large. */
const scaled = (times: number): Calibration => ({
  ...(shipped as Calibration),
  curves: (shipped as Calibration).curves.map((curve) => ({
    ...curve,
    points: curve.points.map((point) => ({ ...point, distance: times * point.distance })),
  })),
});

test('the limits grow and shrink with the distances of an embedder', () => {
  const [own, foreign] = [faceLimits(shipped), faceLimits(scaled(0.6))];
  for (const [name, limit] of Object.entries(foreign))
    assert.ok(Math.abs(limit - 0.6 * own[name as keyof typeof own]) < 1e-9, name);
});

test('the limits stand in their order, and those for one face lie beyond what signs in', () => {
  const { nextFrame, turned, turnedMean, enrolment, duplicate, novelty } = faceLimits(shipped);
  const balanced = thresholdFor(shipped, 1e-4, 1, 1);
  const order = [0, duplicate, novelty, balanced, turnedMean, turned, nextFrame];
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.ok(enrolment > turned);
});
