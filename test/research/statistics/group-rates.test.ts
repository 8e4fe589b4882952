import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { compareStrangers, strangerRates } from '../../../research/statistics/group-rates.ts';
import { looksLikeOnePerson } from '../../../research/statistics/one-person.ts';
import { comparedFace, embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(5);
const calibration = madeUpCalibration(
  [
    { falseMatchRate: 1e-3, distance: 1.2 },
    { falseMatchRate: 1e-5, distance: 0.8 },
  ],
  0,
);

const ana = randomEmbedding(random);
// Two pictures of Ana, one of her under another name, one of her double, one of a stranger, one without a face.
const people: readonly (readonly [number, Float32Array | null])[] = [
  [0, ana],
  [0, embeddingAt(ana, 0.9, random)],
  [1, embeddingAt(ana, 0.1, random)],
  [2, embeddingAt(ana, 0.9, random)],
  [3, randomEmbedding(random)],
  [4, null],
];
const pictures = people.map(([person, embedding]) => ({
  person,
  face: embedding === null ? null : comparedFace(embedding),
}));
const unitOf = Uint32Array.from(people, ([person]) => person);

test('two pictures look like one person when every net finds them near', () => {
  assert.equal(looksLikeOnePerson(ana, embeddingAt(ana, 0.1, random), space), true);
  assert.equal(looksLikeOnePerson(ana, embeddingAt(ana, 0.9, random), space), false);
});

test('a group counts pairs of strangers, leaving out one person under two names and faces that were not found', () => {
  const rates = strangerRates(
    compareStrangers(pictures, () => space),
    unitOf,
    { calibration, replicates: 0, random },
  );
  assert.deepEqual([rates.people, rates.comparisons, rates.leftOut], [5, 8, 1]);
  const [relaxed, , strict] = rates.levels;
  // Four of eight pairs are of Ana's pictures with her double or her other name; none is near enough for strict.
  assert.deepEqual([relaxed?.hits, strict?.hits], [4, 0]);
  assert.deepEqual([relaxed?.rate, relaxed?.promisedRate, relaxed?.threshold], [0.5, 1e-3, 1.2]);
  assert.ok(Math.abs((relaxed?.low ?? 0) - 0.157) < 1e-3 && Math.abs((relaxed?.high ?? 0) - 0.843) < 1e-3);
  assert.ok(strict?.rate === 0 && strict.low === 0 && strict.high > 0.3, 'none of 8 is no proof');
});

test('people drawn anew widen the interval', () => {
  const comparisons = compareStrangers(pictures, () => space);
  const [, exact] = strangerRates(comparisons, unitOf, { calibration, replicates: 0, random }).levels;
  const [, joined] = strangerRates(comparisons, unitOf, { calibration, replicates: 200, random }).levels;
  assert.ok(exact && joined && joined.low <= exact.low && joined.high >= exact.high);
});
