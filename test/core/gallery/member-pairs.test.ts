import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberPairs, typicalOwnScores } from '#core/gallery/member-pairs.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawSamples, placeAll, policy } from './samples.ts';

const random = createRandom(61);
const ana = randomEmbedding(random);
let id = 0;
const sample = (memberId: number, embedding: Float32Array) => {
  id += 1;
  return { id, memberId, embedding, inUse: true };
};

test('every pair is named once, the closest first, the smaller id first', () => {
  const near = embeddingAt(ana, 0.2, random);
  const samples = [
    sample(5, near),
    sample(5, embeddingAt(near, 0.3, random)),
    sample(2, ana),
    sample(9, embeddingAt(ana, 1.2, random)),
  ];
  const pairs = memberPairs(placeAll(samples), policy, space);
  assert.deepEqual(pairs.map(({ memberIds }) => memberIds.join()).sort(), ['2,5', '2,9', '5,9']);
  assert.deepEqual(
    [pairs[0]?.memberIds, pairs.map(({ state }) => state)],
    [
      [2, 5],
      ['close', 'clear', 'clear'],
    ],
  );
  assert.deepEqual(pairs[0]?.samples, { a: samples[2]?.id, b: samples[0]?.id });
  assert.ok((pairs[0]?.smallest ?? 9) <= (pairs[0]?.typical ?? 0));
});

test('just beyond the threshold, within the margin, is near; beyond the margin it is clear', () => {
  const pairAt = (distance: number) =>
    memberPairs(placeAll([sample(1, ana), sample(2, embeddingAt(ana, distance, random))]), policy, space)[0];
  const threshold = pairAt(0.1)?.threshold ?? 0;
  assert.deepEqual(
    [0.1, threshold + calibration.margin * 0.9, threshold + calibration.margin * 1.1].map(
      (distance) => pairAt(distance)?.state,
    ),
    ['close', 'near', 'clear'],
  );
});

test('what is typical of a member comes from several samples', () => {
  const own = typicalOwnScores(placeAll(drawSamples([5, 1])));
  assert.deepEqual([...own.keys()], [1]);
  assert.ok((own.get(1) ?? 0) > 0.2 && (own.get(1) ?? 2) < 0.5);
});
