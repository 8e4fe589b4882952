import assert from 'node:assert/strict';
import { test } from 'node:test';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { createRandom } from '../../../src/core/evaluation/seeded-draws.ts';
import { findLookalikes } from '../../../src/core/recognition/lookalikes.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';

const random = createRandom(61);
const policy = { calibration, falseMatchRate: 1e-4 };
const ana = randomEmbedding(random);
let id = 0;
const sample = (memberId: number, embedding: Float32Array) => ({ id: id++, memberId, embedding });

test('members who are far from each other are no lookalikes', () => {
  const samples = [sample(1, ana), sample(2, embeddingAt(ana, 0.9, random)), sample(3, embeddingAt(ana, 1.1, random))];
  assert.deepEqual(findLookalikes(samples, policy), []);
});

test('a pair is named once, with the smallest score, lower id first', () => {
  const near = embeddingAt(ana, 0.2, random);
  const samples = [sample(5, near), sample(5, embeddingAt(near, 0.1, random)), sample(2, ana), sample(9, embeddingAt(ana, 1.2, random))];
  const pairs = findLookalikes(samples, policy);
  assert.equal(pairs.length, 1);
  assert.deepEqual(pairs[0]?.memberIds, [2, 5]);
  assert.ok((pairs[0]?.distance ?? 2) <= (pairs[0]?.threshold ?? 0));
});

test('just beyond the threshold, within the margin, still counts; beyond the margin it does not', () => {
  const threshold = findLookalikes([sample(1, ana), sample(2, embeddingAt(ana, 0.1, random))], policy)[0]?.threshold ?? 0;
  const at = (distance: number) => findLookalikes([sample(1, ana), sample(2, embeddingAt(ana, distance, random))], policy).length;
  assert.equal(at(threshold + calibration.margin * 0.9), 1);
  assert.equal(at(threshold + calibration.margin * 1.1), 0);
});
