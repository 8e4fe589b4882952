import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restingPitch } from '#contract/face.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import {
  failedGate,
  type GateLimits,
  photoLimits,
  photoQueryLimits,
  queryLimits,
  sampleLimits,
} from '#core/analysis/quality-gates.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';

/** Whether more of what is measured passes as the limit grows, or less. */
const forgives = {
  minInterocularPx: 'smaller',
  maxHeightShare: 'larger',
  maxYaw: 'larger',
  maxPitch: 'larger',
  minBrightness: 'smaller',
  maxBrightness: 'larger',
  minSharpness: 'smaller',
  maxOcclusion: 'larger',
  minEyesOpen: 'smaller',
} as const satisfies Record<keyof GateLimits, 'smaller' | 'larger'>;

const limitNames = Object.keys(forgives) as (keyof GateLimits)[];

/** The limits that let less through than others do. */
const stricterThan = (some: GateLimits, others: GateLimits): string[] =>
  limitNames.filter((name) => (forgives[name] === 'larger' ? some[name] < others[name] : some[name] > others[name]));

const frame = { width: 640, height: 480 };
const turned = (yaw: number, pitch = 0): AnalysedFace => ({
  ...goodFace(new Float32Array(1344)),
  pose: { yaw, pitch: restingPitch + pitch, roll: 0 },
});

test('a photo that may be enrolled may be asked about, whatever the limit', () => {
  assert.deepEqual(stricterThan(photoQueryLimits, photoLimits), []);
});

test('a face that was enrolled by camera may be enrolled from a photo, whatever the limit', () => {
  assert.deepEqual(stricterThan(photoLimits, sampleLimits), []);
});

test('a head may be turned as far in whatever is kept or asked about, and less before the lock screen', () => {
  for (const turn of ['maxYaw', 'maxPitch'] as const) {
    assert.equal(photoQueryLimits[turn], photoLimits[turn]);
    assert.equal(sampleLimits[turn], photoLimits[turn]);
    assert.ok(queryLimits[turn] < photoLimits[turn]);
  }
});

test('a head is turned away beyond the limit, to either side, up and down', () => {
  const { maxYaw, maxPitch } = photoLimits;
  for (const side of [-1, 1]) {
    assert.equal(failedGate(turned(side * maxYaw), frame, photoQueryLimits), null);
    assert.equal(failedGate(turned(side * (maxYaw + 1)), frame, photoQueryLimits), 'turnedAway');
    assert.equal(failedGate(turned(0, side * maxPitch), frame, photoQueryLimits), null);
    assert.equal(failedGate(turned(0, side * (maxPitch + 1)), frame, photoQueryLimits), 'turnedAway');
  }
});
