import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveOneOut } from '#core/gallery/leave-one-out.ts';
import { decide } from '#core/recognition/decide.ts';
import { buildSupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawSamples, placeAll, policy } from './samples.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-5;

test('a sample is placed as if it were a query and not enrolled', () => {
  const samples = drawSamples([4, 1, 3]);
  for (const { sample, own, others } of placeAll(samples)) {
    const without = buildSupportSet(
      samples.filter(({ id }) => id !== sample.id),
      space,
    );
    const expected = scoreMembers(sample.embedding, without);
    const expectedOwn = expected.find(({ memberId }) => memberId === sample.memberId);
    assert.equal(own === null, expectedOwn === undefined);
    assert.ok(
      own === null || (near(own.distance, expectedOwn?.distance ?? 9) && own.sampleCount === expectedOwn?.sampleCount),
    );
    assert.deepEqual(
      others.map(({ memberId }) => memberId),
      expected.filter(({ memberId }) => memberId !== sample.memberId).map(({ memberId }) => memberId),
    );
  }
});

test('the leave-one-out verdict is that of the decision in use', () => {
  const samples = drawSamples([4, 1, 3], 0.42);
  for (const placement of placeAll(samples)) {
    const decision = decide(
      placement.sample.embedding,
      buildSupportSet(
        samples.filter(({ id }) => id !== placement.sample.id),
        space,
      ),
      policy,
    );
    const expected =
      decision?.outcome === 'match'
        ? decision.memberId === placement.sample.memberId
          ? 'right'
          : 'confused'
        : decision?.outcome;
    const verdict = leaveOneOut(placement, policy);
    if (placement.own === null) assert.equal(verdict, null);
    else assert.equal(verdict, expected === 'noMatch' ? 'refused' : expected);
  }
});

test('a sample set aside is placed among those in use, and pulls at nobody', () => {
  const samples = drawSamples([3, 3]).map((sample) => ({ ...sample, inUse: sample.id !== 1 }));
  const placements = placeAll(samples);
  assert.equal(placements[0]?.own?.sampleCount, 2);
  assert.equal(placements[1]?.own?.sampleCount, 1);
  assert.equal(placements[5]?.others[0]?.sampleCount, 2);
});
