import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowestClaimableRate, wilsonInterval } from '#core/numerics/intervals.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import {
  areaUnderCurve,
  countAtMost,
  equalErrorRate,
  errorCurve,
  ratesAt,
  scoreSet,
  thresholdAtFmr,
  trueAcceptRate,
} from '../../../research/statistics/score-set.ts';

// By hand: of four impostors one is nearer than .5; of four genuine pairs one is further.
const byHand = scoreSet([0.1, 0.2, 0.3, 0.7], [0.4, 0.6, 0.8, 0.9]);

test('rates count pairs at or below the threshold', () => {
  assert.deepEqual(ratesAt(byHand, 0.5), { falseMatchRate: 0.25, falseNonMatchRate: 0.25 });
  assert.deepEqual(ratesAt(byHand, 0.4), { falseMatchRate: 0.25, falseNonMatchRate: 0.25 });
  assert.deepEqual(ratesAt(byHand, 0), { falseMatchRate: 0, falseNonMatchRate: 1 });
});

test('the equal error rate of the hand-made case is a quarter', () => {
  assert.equal(equalErrorRate(byHand).rate, 0.25);
});

test('the area under the curve counts the ordered pairs: 14 of 16', () => {
  assert.equal(areaUnderCurve(byHand), 14 / 16);
  assert.equal(areaUnderCurve(scoreSet([1, 1], [1, 1])), 0.5);
});

test('the threshold at a rate never lets more impostors in, ties included', () => {
  const ties = scoreSet([0.1, 0.3, 0.5], [0.3, 0.3, 0.3, 0.9]);
  assert.ok(thresholdAtFmr(ties, 0.25) < 0.3);
  assert.equal(ratesAt(ties, thresholdAtFmr(ties, 0.75)).falseMatchRate, 0.75);
  assert.equal(ratesAt(ties, thresholdAtFmr(ties, 1)).falseMatchRate, 1);
});

test('over random scores no threshold exceeds its rate and accepts fewer genuine pairs than a brute-force search', () => {
  const random = createRandom(5);
  const scores = scoreSet(
    Array.from({ length: 60 }, () => Math.round(random() * 60) / 100),
    Array.from({ length: 80 }, () => 0.3 + Math.round(random() * 60) / 100),
  );
  for (const rate of [0.01, 0.05, 0.1, 0.3]) {
    const found = trueAcceptRate(scores, rate);
    assert.ok(ratesAt(scores, found.threshold).falseMatchRate <= rate);
    const best = Math.max(
      ...[...scores.genuine, ...scores.impostor]
        .filter((t) => ratesAt(scores, t).falseMatchRate <= rate)
        .map((t) => 1 - ratesAt(scores, t).falseNonMatchRate),
    );
    assert.ok(found.rate >= best);
  }
});

test('a pair that could not be scored is refused at every threshold', () => {
  const scores = scoreSet([0.1, Number.POSITIVE_INFINITY], [0.5, 0.6]);
  assert.equal(trueAcceptRate(scores, 0).rate, 0.5);
});

test('the error curve falls from everyone accepted to no impostor accepted', () => {
  const curve = errorCurve(byHand, 20);
  assert.equal(curve[0]?.falseMatchRate, 1);
  assert.ok(curve.every((point, i) => i === 0 || point.falseMatchRate <= (curve[i - 1]?.falseMatchRate ?? 1)));
});

test('counting in a sorted list finds every edge', () => {
  const list = Float64Array.of(1, 2, 2, 3);
  assert.deepEqual(
    [0, 1, 2, 2.5, 3, 4].map((limit) => countAtMost(list, limit)),
    [0, 1, 3, 3, 4, 4],
  );
});

test("Wilson's interval agrees with published values and stays honest at the ends", () => {
  const ten = wilsonInterval(1, 10);
  assert.ok(Math.abs(ten.low - 0.0179) < 1e-3 && Math.abs(ten.high - 0.4042) < 1e-3);
  assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
  assert.equal(wilsonInterval(0, 100).low, 0);
  assert.ok(wilsonInterval(0, 100).high > 0.03);
});

test('a thousand comparisons cannot speak of rates below 3 in 1,000', () => {
  assert.equal(lowestClaimableRate(1000), 0.003);
  assert.equal(lowestClaimableRate(0), 1);
});
