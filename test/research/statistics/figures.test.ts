import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widerInterval } from '#core/numerics/intervals.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { thresholdFor } from '#core/recognition/calibration.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { createComparisons, genuineGroup, strangerGroup } from '../../../research/statistics/comparisons.ts';
import { histogram } from '../../../research/statistics/histogram.ts';
import { levelFigures } from '../../../research/statistics/level-figures.ts';
import { normalDeviate } from '../../../research/statistics/normal-deviate.ts';
import { pairFigures } from '../../../research/statistics/pair-figures.ts';
import { worstComparisons } from '../../../research/statistics/worst-comparisons.ts';

type Row = readonly [enrolled: number, query: number, group: number, distance: number];

function comparisonsOf(rows: readonly Row[]) {
  const { columns, add } = createComparisons(rows.length);
  for (const row of rows) add(...row);
  return columns;
}

const genuineAt = (distance: number): Row => [0, 0, genuineGroup, distance];
const strangerAt = (distance: number): Row => [0, 1, strangerGroup, distance];
const options = { unitOf: Uint32Array.of(0, 1), impostorGroup: strangerGroup, replicates: 0, random: createRandom(1) };

test('400 impostors speak of 1 in 100 and of nothing below 3 in 400', () => {
  const rows = [genuineAt(0.2), genuineAt(0.6), ...Array.from({ length: 400 }, (_, i) => strangerAt(0.5 + i / 1000))];
  const figures = pairFigures(comparisonsOf(rows), options);
  assert.equal(figures?.lowestClaimableRate, 3 / 400);
  const [hundredth, thousandth] = figures?.acceptRates ?? [];
  assert.equal(hundredth?.accepted?.rate, 0.5);
  assert.equal(thousandth?.falseMatchRate, 1e-3);
  assert.equal(thousandth?.accepted, null);
});

test('a genuine pair without a face counts as refused, an impostor pair without one does not dilute the rate', () => {
  const rows = [
    genuineAt(0.2),
    genuineAt(Number.POSITIVE_INFINITY),
    strangerAt(0.1),
    strangerAt(0.9),
    strangerAt(Number.POSITIVE_INFINITY),
  ];
  const figures = pairFigures(comparisonsOf(rows), options);
  assert.deepEqual(
    [figures?.genuinePairs, figures?.impostorPairs, figures?.unscoredGenuine, figures?.unscoredImpostor],
    [2, 2, 1, 1],
  );
  assert.equal(figures?.curve.at(0)?.falseNonMatchRate, 0.5);
  assert.equal(figures?.areaUnderCurve, 1 / 4);
});

test('there are no figures without pairs of both kinds', () => {
  assert.equal(pairFigures(comparisonsOf([genuineAt(0.1)]), options), null);
  assert.equal(pairFigures(comparisonsOf([strangerAt(0.1)]), options), null);
});

test('a security level is judged at its own threshold for the number of samples', () => {
  const threshold = thresholdFor(calibration, 1e-4, 3, 1);
  const rows = [
    genuineAt(threshold),
    genuineAt(threshold + 0.001),
    genuineAt(Number.POSITIVE_INFINITY),
    strangerAt(threshold - 0.001),
    strangerAt(0.9),
  ];
  const levels = levelFigures(comparisonsOf(rows), { ...options, calibration, shots: 3 });
  const balanced = levels.find(({ level }) => level === 'balanced');
  assert.equal(balanced?.threshold, threshold);
  assert.equal(balanced?.accepted.get(genuineGroup)?.rate, 1 / 3);
  assert.equal(balanced?.accepted.get(strangerGroup)?.rate, 1 / 2);
});

test('the worst false matches are the nearest strangers, no picture more than twice', () => {
  const rows: Row[] = [0.1, 0.2, 0.3, 0.4].map((distance, i) => [0, i + 1, strangerGroup, distance]);
  const worst = worstComparisons(
    comparisonsOf([...rows, [5, 6, strangerGroup, 0.9], [7, 8, genuineGroup, 0.05]]),
    new Set([strangerGroup]),
    'nearest',
    3,
  );
  assert.deepEqual(
    worst.map(({ query, distance }) => [query, distance]),
    [
      [1, 0.1],
      [2, 0.2],
      [6, 0.9],
    ],
  );
});

test('the worst false non-matches are the furthest pairs that could be scored', () => {
  const rows = Array.from(
    { length: 300 },
    (_, i): Row => [2 * i, 2 * i + 1, genuineGroup, i === 150 ? Number.POSITIVE_INFINITY : ((i * 7) % 300) / 300],
  );
  const [first, second] = worstComparisons(comparisonsOf(rows), new Set([genuineGroup]), 'furthest', 2);
  assert.deepEqual([first?.distance, second?.distance], [299 / 300, 298 / 300]);
});

test('normal deviates agree with published values', () => {
  for (const [share, deviate] of [
    [0.5, 0],
    [0.975, 1.959963985],
    [0.1, -1.281551566],
    [1e-4, -3.719016485],
    [1e-6, -4.753424309],
    [1 - 1e-12, 7.034487],
  ] as const) {
    assert.ok(Math.abs(normalDeviate(share) - deviate) < 5e-6, `${share}: ${normalDeviate(share)}`);
  }
});

test('a histogram holds each value in its bin, and its area is the share of values inside', () => {
  const { density } = histogram(Float64Array.of(0, 0.1, 0.25, 0.5, 3), 0, 1, 4);
  assert.deepEqual(density, [2 / 5 / 0.25, 1 / 5 / 0.25, 1 / 5 / 0.25, 0]);
});

test('the wider interval reaches as far as either', () => {
  assert.deepEqual(widerInterval({ low: 0.1, high: 0.3 }, { low: 0.2, high: 0.4 }), { low: 0.1, high: 0.4 });
  assert.deepEqual(widerInterval({ low: 0.1, high: 0.3 }, null), { low: 0.1, high: 0.3 });
});
