import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nearness } from '#contract/support-set.ts';
import { nearnessBand, nearnessToOthers } from '#core/gallery/nearness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { thresholdFor } from '#core/recognition/calibration.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(31);
const policy = { calibration, falseMatchRate: 1e-4 };
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];
const supportSet = buildSupportSet(
  [
    { id: 1, memberId: 1, embedding: ana },
    { id: 2, memberId: 2, embedding: ben },
  ],
  space,
);
const threshold = thresholdFor(calibration, policy.falseMatchRate, 1, 2);
const nearLimit = threshold + calibration.margin;
const band = nearnessBand * threshold;

/** What Ben is told of a picture that lies so far from Ana. */
const told = (distance: number, before?: Nearness | null) =>
  nearnessToOthers({ embedding: embeddingAt(ana, distance, random), memberId: 2 }, supportSet, policy, before);

test('says in a word how near a face comes to somebody else, and nothing of who is farther away', () => {
  assert.deepEqual(
    [0.1, threshold - 0.01, threshold + 0.01, nearLimit - 0.01, nearLimit + 0.01, 1.4].map((at) => told(at)),
    ['veryNear', 'veryNear', 'near', 'near', null, null],
  );
});

test('says nothing of how near a face comes to its own member', () => {
  const own = { embedding: embeddingAt(ben, 0.1, random), memberId: 2 };
  assert.equal(nearnessToOthers(own, supportSet, policy, undefined), null);
  const alone = buildSupportSet([{ id: 2, memberId: 2, embedding: ben }], space);
  assert.equal(nearnessToOthers(own, alone, policy, undefined), null);
});

test('a word that was said holds until the face has passed the limit by the band', () => {
  assert.equal(told(threshold + 0.9 * band, 'veryNear'), 'veryNear');
  assert.equal(told(threshold + 1.1 * band, 'veryNear'), 'near');
  assert.equal(told(threshold - 0.9 * band, 'near'), 'near');
  assert.equal(told(threshold - 1.1 * band, 'near'), 'veryNear');
  assert.equal(told(nearLimit + 0.9 * band, 'near'), 'near');
  assert.equal(told(nearLimit + 1.1 * band, 'near'), null);
  assert.equal(told(nearLimit - 0.9 * band, null), null);
  assert.equal(told(nearLimit - 1.1 * band, null), 'near');
});

test('goes by the template alone: a single picture of somebody else that lies near says nothing', () => {
  const samples = [ana, embeddingAt(ana, 1.2, random), embeddingAt(ana, 1.2, random), embeddingAt(ana, 1.2, random)];
  const spread = buildSupportSet(
    [
      ...samples.map((embedding, index) => ({ id: index + 1, memberId: 1, embedding })),
      { id: 9, memberId: 2, embedding: ben },
    ],
    space,
  );
  const lone = { embedding: embeddingAt(samples[1] as Float32Array, 0.2, random), memberId: 2 };
  assert.equal(nearnessToOthers(lone, spread, policy, undefined), null);
});
