import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsOf, faceOf, membersOf, type SupportMap } from '#renderer/features/map/support-map.ts';

const map: SupportMap = {
  points: [
    { sampleId: 11, memberId: 1, x: 0, y: 0, inUse: true },
    { sampleId: 21, memberId: 2, x: 1, y: 2, inUse: false },
    { sampleId: 22, memberId: 2, x: 3, y: 4, inUse: false },
  ],
  members: [{ memberId: 1, name: 'Ana', x: 0, y: 0, limit: 0.3 }],
  strangers: [{ attemptId: 9, x: 5, y: 5, outcome: 'noMatch' }],
  keeps: { share: 0.5, rankCorrelation: 0.8 },
  hasTuning: false,
  unit: 'distance',
};

test('draws a sample and an attempt of the same number as two faces', () => {
  const dots = dotsOf({ ...map, strangers: [{ attemptId: 11, x: 0, y: 0, outcome: 'noMatch' }] });
  assert.equal(new Set(dots.map(({ key }) => key)).size, 4);
});

test('leads from a dot back to its face', () => {
  const dots = dotsOf(map);
  assert.deepEqual(dots.map(faceOf), [
    { kind: 'sample', memberId: 1, sampleId: 11 },
    { kind: 'sample', memberId: 2, sampleId: 21 },
    { kind: 'sample', memberId: 2, sampleId: 22 },
    { kind: 'attempt', attemptId: 9 },
  ]);
});

test('keeps a member on the map whose pictures are all set aside, near to nobody', () => {
  const [, ben] = membersOf(map, new Map([[2, 'Ben']]));
  assert.deepEqual(ben, { memberId: 2, name: 'Ben', x: 2, y: 3, limit: 0 });
});
