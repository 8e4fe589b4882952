import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { clusterInterval } from '../../../research/statistics/cluster-interval.ts';
import { type Comparisons, genuineGroup, strangerGroup } from '../../../research/statistics/comparisons.ts';
import { bootstrapIntervals } from '../../../research/statistics/people-bootstrap.ts';
import { equalErrorRate, scoreSet, trueAcceptRate } from '../../../research/statistics/score-set.ts';
import {
  binOf,
  bins,
  type WeightedScores,
  weightedAcceptRate,
  weightedEqualErrorRate,
  weightedShareAt,
} from '../../../research/statistics/weighted-rates.ts';

const weigh = (distances: readonly number[]): WeightedScores => {
  const weights = new Float64Array(bins + 1);
  for (const distance of distances) weights[binOf(distance)] = (weights[binOf(distance)] as number) + 1;
  return { weights, total: distances.length };
};

const genuine = [0.1, 0.2, 0.3, 0.7];
const impostor = [0.4, 0.6, 0.8, 0.9];

test('with every weight one the weighted rates are the plain ones', () => {
  const scores = scoreSet(genuine, impostor);
  assert.equal(weightedEqualErrorRate(weigh(genuine), weigh(impostor)), equalErrorRate(scores).rate);
  for (const rate of [0, 0.25, 0.5, 0.75])
    assert.equal(weightedAcceptRate(weigh(genuine), weigh(impostor), rate), trueAcceptRate(scores, rate).rate);
  assert.equal(weightedShareAt(weigh(impostor), 0.5), 0.25);
});

test('a distance without a score lies beyond every threshold', () => {
  assert.equal(weightedShareAt(weigh([0.1, Number.POSITIVE_INFINITY]), 2), 0.5);
});

test('a score below 0 lies within every threshold', () => {
  assert.equal(weightedShareAt(weigh([-0.05, 0.3, 0.6, 0.7]), 0.25), 0.25);
});

test('without impostors there is no rate', () => {
  assert.ok(Number.isNaN(weightedAcceptRate(weigh(genuine), weigh([]), 0.5)));
  assert.ok(Number.isNaN(weightedShareAt(weigh([]), 0.5)));
});

const comparisonsOf = (
  rows: readonly (readonly [enrolled: number, query: number, group: number, distance: number])[],
): Comparisons => ({
  enrolled: Uint32Array.from(rows, ([enrolled]) => enrolled),
  query: Uint32Array.from(rows, ([, query]) => query),
  group: Uint8Array.from(rows, ([, , group]) => group),
  distance: Float64Array.from(rows, ([, , , distance]) => distance),
});

// Pictures 0 and 1 are of one person, 2 of another.
const unitOf = Uint32Array.of(0, 0, 1);

test('a comparison counts as often as both its people were drawn, one of a single person as often as that person', () => {
  const comparisons = comparisonsOf([
    [0, 1, genuineGroup, 0.2],
    [0, 2, strangerGroup, 0.5],
  ]);
  const totals = new Set<string>();
  bootstrapIntervals(
    comparisons,
    [genuineGroup, strangerGroup],
    (scores) => {
      totals.add(scores.map(({ total }) => total).join());
      return [];
    },
    { unitOf, replicates: 50, random: createRandom(1) },
  );
  // Two people drawn twice: both once, the first twice, or the second twice.
  assert.deepEqual([...totals].sort(), ['0,0', '1,1', '2,0']);
});

test('a genuine comparison without a score counts in the total, an impostor without one does not', () => {
  const comparisons = comparisonsOf([
    [0, 1, genuineGroup, Number.POSITIVE_INFINITY],
    [0, 2, strangerGroup, Number.POSITIVE_INFINITY],
  ]);
  const seen: (readonly number[])[] = [];
  bootstrapIntervals(
    comparisons,
    [genuineGroup, strangerGroup],
    (scores) => {
      seen.push(scores.map(({ total }) => total));
      return [];
    },
    { unitOf, replicates: 20, random: createRandom(1) },
  );
  assert.ok(seen.some(([own = 0]) => own > 0));
  assert.ok(seen.every(([, strangers]) => strangers === 0));
});

/** `people` people with four genuine comparisons each, all of a person alike: either all accepted at .5 or none. */
function clustered(people: number): { comparisons: Comparisons; unitOf: Uint32Array } {
  const rows = Array.from({ length: people }, (_, person) =>
    Array.from({ length: 4 }, () => [person, person, genuineGroup, person % 4 === 0 ? 0.8 : 0.2] as const),
  ).flat();
  return { comparisons: comparisonsOf(rows), unitOf: Uint32Array.from({ length: people }, (_, person) => person) };
}

test('the interval is as wide as the people are few, however many comparisons each has', () => {
  const { comparisons, unitOf: own } = clustered(40);
  const [interval] = bootstrapIntervals(
    comparisons,
    [genuineGroup],
    ([scores]) => [weightedShareAt(scores as WeightedScores, 0.5)],
    {
      unitOf: own,
      replicates: 2000,
      random: createRandom(3),
    },
  );
  // Of 40 people 30 are accepted: the normal interval of 40 trials is .75 +- 1.96 sqrt(.75 x .25 / 40) = .616 to .884.
  assert.ok(
    interval && Math.abs(interval.low - 0.616) < 0.03 && Math.abs(interval.high - 0.884) < 0.03,
    JSON.stringify(interval),
  );
});

test('without replicates nothing is claimed, and a statistic that mostly does not exist has no interval', () => {
  const { comparisons, unitOf: own } = clustered(4);
  const run = (replicates: number, statistic: number) =>
    bootstrapIntervals(comparisons, [genuineGroup], () => [statistic], {
      unitOf: own,
      replicates,
      random: createRandom(1),
    });
  assert.deepEqual(run(0, 1), []);
  assert.deepEqual(run(10, Number.NaN), [null]);
  assert.deepEqual(run(10, 1), [{ low: 1, high: 1 }]);
});

test('an interval over families is as wide as the families are few', () => {
  // Of 40 families 30 have every sign-in right and 10 none, however many sign-ins each makes.
  const clusters = (signIns: number) =>
    Array.from({ length: 40 }, (_, i) => ({ hits: i % 4 === 0 ? 0 : signIns, of: signIns }));
  const [few, many] = [1, 1000].map((signIns) => clusterInterval(clusters(signIns), 2000, createRandom(3)));
  assert.deepEqual(few, many);
  assert.ok(few && Math.abs(few.low - 0.616) < 0.03 && Math.abs(few.high - 0.884) < 0.03, JSON.stringify(few));
  assert.equal(clusterInterval(clusters(1), 0, createRandom(3)), null);
  assert.equal(clusterInterval([], 10, createRandom(3)), null);
});
