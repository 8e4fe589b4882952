import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { thresholdFor } from '#core/recognition/calibration.ts';
import { type CalibrationMeasurement, fitCalibrationCurves } from '../../../research/statistics/calibration-fit.ts';
import { createComparisons, genuineGroup, strangerGroup } from '../../../research/statistics/comparisons.ts';

/**
 * Strangers evenly spread from `nearest` to 1, all of two people, and ten genuine comparisons of which three lie beyond
 * .5.
 */
function measurement(sampleCount: number, strangers: number, nearest: number, draws = 1): CalibrationMeasurement {
  const { columns, add } = createComparisons(strangers + 10);
  for (let i = 0; i < strangers; i++) add(0, 1, strangerGroup, nearest + ((1 - nearest) * (i + 0.5)) / strangers);
  for (let i = 0; i < 10; i++) add(0, 0, genuineGroup, i < 7 ? 0.05 : 0.95);
  return { sampleCount, members: 1, draws, comparisons: columns, unitOf: Uint32Array.of(0, 1) };
}

const curvesOf = (measurements: readonly CalibrationMeasurement[], kin = new Map()) =>
  fitCalibrationCurves(measurements, kin, { replicates: 20, random: createRandom(1) });

test('a point lies where the upper end of the interval keeps to its rate, and not much nearer', () => {
  const [curve] = curvesOf([measurement(1, 10_000, 0.2)]);
  for (const { falseMatchRate, distance, interval, falseNonMatch } of curve?.points ?? []) {
    assert.ok(interval && interval.high <= falseMatchRate, `${interval?.high} at ${falseMatchRate}`);
    const accepted = (distance - 0.2) / 0.8;
    assert.ok(accepted <= falseMatchRate && accepted >= 0.2 * falseMatchRate, `${accepted} at ${falseMatchRate}`);
    assert.equal(falseNonMatch?.rate, 0.3);
  }
  assert.equal(curve?.points[0]?.falseMatchRate, 0.1);
});

test('a rate with fewer than ten impostors behind it has no point, and draws add no evidence', () => {
  const rates = (draws: number) =>
    curvesOf([measurement(1, 10_000, 0.2, draws)])[0]?.points.map(({ falseMatchRate }) => falseMatchRate);
  assert.equal(rates(1)?.at(-1), 1e-3);
  assert.equal(rates(10)?.at(-1), 1e-2);
});

test('more samples are never judged more generously, even when their impostors happen to be further', () => {
  const [one, two] = curvesOf([measurement(1, 10_000, 0.2), measurement(2, 10_000, 0.4)]);
  for (const [i, point] of (two?.points ?? []).entries()) assert.equal(point.distance, one?.points[i]?.distance);
});

test('where the impostors of a curve do not suffice it follows the one of fewer samples at the last measured offset', () => {
  const [one, three] = curvesOf([measurement(1, 100_000, 0.2), measurement(3, 1000, 0.1)]);
  const at = (curve: typeof one, rate: number) => curve?.points.find(({ falseMatchRate }) => falseMatchRate === rate);
  const offset = (at(one, 1e-2)?.distance ?? 0) - (at(three, 1e-2)?.distance ?? 0);
  assert.ok(offset > 0.09);
  const [measured, carried] = [at(one, 1e-4), at(three, 1e-4)];
  assert.ok(Math.abs((measured?.distance ?? 0) - (carried?.distance ?? 0) - offset) < 2e-4);
  assert.notEqual(measured?.interval, undefined);
  assert.equal(carried?.interval, undefined);
});

test('curves fall strictly, so that every rate has a threshold of its own', () => {
  const curves = curvesOf([measurement(1, 50_000, 0.2), measurement(2, 5000, 0.15), measurement(5, 500, 0.1)]);
  for (const { points } of curves) {
    for (const [i, point] of points.slice(1).entries()) {
      assert.ok(point.distance < (points[i]?.distance ?? 0) && point.falseMatchRate < (points[i]?.falseMatchRate ?? 0));
    }
  }
  const thresholds = [1, 2, 3, 5, 9].map((samples) =>
    thresholdFor({ version: 2, provenance: 'a test', margin: 0.04, curves }, 1e-3, samples, 1),
  );
  for (const [i, threshold] of thresholds.slice(1).entries())
    assert.ok(threshold <= (thresholds[i] as number), `${thresholds}`);
});

test('relatives are reported at the same distances, by name', () => {
  const { columns, add } = createComparisons(4);
  for (const distance of [0.1, 0.25, 0.5, 0.9]) add(0, 1, 2, distance);
  const kin = new Map([
    [1, { comparisons: columns, relations: new Map([[2, 'sisters']]), unitOf: Uint32Array.of(0, 0) }],
  ]);
  const [curve] = curvesOf([measurement(1, 10_000, 0.2)], kin);
  const tenth = curve?.points.find(({ falseMatchRate }) => falseMatchRate === 0.1);
  assert.equal(tenth?.relatives?.['sisters']?.rate, 0.5);
});
