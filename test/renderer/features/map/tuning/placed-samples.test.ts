import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hardestFirst, lanesFor, placedSamples, reachOf } from '#renderer/features/map/tuning/placed-samples.ts';
import type { TunedPair } from '#renderer/features/map/tuning/tuned-pair.ts';

const pair: TunedPair = {
  memberIds: [2, 5],
  names: ['Ben', 'Emil'],
  mayName: [2, 5],
  sampleCounts: [2, 1],
  elsewhere: [1, 0],
  learnt: {
    undecided: 0.25,
    samples: [
      { memberId: 2, sampleId: 11, before: -0.9, after: -1.2 },
      { memberId: 5, sampleId: 12, before: -0.4, after: 0.1 },
      { memberId: 2, sampleId: 13, before: 0.2, after: -0.8 },
    ],
  },
};

test('puts the first member’s samples on the one side and the second’s on the other, and says what their places mean', () => {
  assert.deepEqual(
    placedSamples(pair).map(({ sampleId, side, fates }) => [sampleId, side, fates.before, fates.after]),
    [
      [11, -1, 'own', 'own'],
      [12, 1, 'other', 'nobody'],
      [13, -1, 'nobody', 'own'],
    ],
  );
  assert.deepEqual(placedSamples({ ...pair, learnt: null }), []);
});

test('begins with the sample that lies farthest on the wrong side', () => {
  assert.deepEqual(
    hardestFirst(placedSamples(pair)).map(({ sampleId }) => sampleId),
    [12, 13, 11],
  );
});

test('reaches beyond both templates and every sample', () => {
  assert.ok(reachOf([]) > 1);
  assert.ok(reachOf(placedSamples(pair)) > 1.2);
});

test('gives signs that would cover each other lanes of their own, and the same lane to those apart', () => {
  assert.deepEqual(lanesFor([0.5, 0, 0.05, 0.2], 0.1), [0, 0, 1, 0]);
  assert.deepEqual(lanesFor([], 0.1), []);
});

test('lets signs overlap when there are no more lanes', () => {
  const lanes = lanesFor(
    Array.from({ length: 20 }, () => 0),
    0.1,
  );
  assert.equal(lanes.length, 20);
  assert.equal(Math.max(...lanes), 4);
});
