import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };

const simple: Calibration = {
  version: 1,
  provenance: 'hand-made',
  margin: 0.05,
  curves: [
    {
      sampleCount: 1,
      points: [
        { falseMatchRate: 1e-2, distance: 0.4 },
        { falseMatchRate: 1e-4, distance: 0.3 },
      ],
    },
    {
      sampleCount: 4,
      points: [
        { falseMatchRate: 1e-2, distance: 0.38 },
        { falseMatchRate: 1e-4, distance: 0.28 },
      ],
    },
  ],
};

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, expected ${expected}`);

test('a measured rate gives its measured distance', () => {
  near(thresholdFor(simple, 1e-2, 1, 1), 0.4);
  near(thresholdFor(simple, 1e-4, 1, 1), 0.3);
});

test('between measured rates the distance is linear in the logarithm of the rate', () => {
  near(thresholdFor(simple, 1e-3, 1, 1), 0.35);
});

test('beyond the measured rates the last segment goes on', () => {
  near(thresholdFor(simple, 1e-5, 1, 1), 0.25);
  near(thresholdFor(simple, 1e-1, 1, 1), 0.45);
});

test('more samples of a member ask for a smaller distance', () => {
  near(thresholdFor(simple, 1e-2, 2, 1), 0.39);
  near(thresholdFor(simple, 1e-2, 4, 1), 0.38);
  near(thresholdFor(simple, 1e-2, 100, 1), 0.38);
});

test('members share the rate: ten members ask for what a tenth of the rate asks of one', () => {
  near(thresholdFor(simple, 1e-2, 1, 10), thresholdFor(simple, 1e-3, 1, 1));
});

test('a threshold is never negative, however strict the rate', () => {
  assert.equal(thresholdFor(simple, 1e-30, 1, 1), 0);
});

test('the shipped calibration falls strictly with the rate and with the samples, and says where it is from', () => {
  assert.ok(calibration.provenance.length > 20);
  for (const curve of calibration.curves) {
    for (const [i, point] of curve.points.entries()) {
      const next = curve.points[i + 1];
      if (next !== undefined) assert.ok(next.falseMatchRate < point.falseMatchRate && next.distance < point.distance);
    }
  }
  for (const rate of [1e-3, 1e-4, 1e-5]) {
    const thresholds = [1, 2, 3, 5, 20].map((samples) => thresholdFor(calibration, rate, samples, 1));
    for (const [i, threshold] of thresholds.slice(1).entries())
      assert.ok(threshold <= (thresholds[i] as number), `${rate}: ${thresholds}`);
  }
});
