import assert from 'node:assert/strict';
import { test } from 'node:test';
import { darkBelow, restingPitch } from '#contract/face.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import {
  darkSampleLimits,
  failedGate,
  type GateLimits,
  photoLimits,
  photoQueryLimits,
  queryLimits,
  sampleLimits,
} from '#core/analysis/quality-gates.ts';
import { lightingOf } from '#core/enrolment/coverage.ts';
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

const seen = (changes: Partial<AnalysedFace['quality']>, isHalfLit = false): AnalysedFace => {
  const face = goodFace(new Float32Array(1344));
  return { ...face, quality: { ...face.quality, ...changes }, isHalfLit };
};

test('a face with one side in the dark is told so where it would be called covered, and only there', () => {
  for (const limits of [queryLimits, sampleLimits, photoLimits, photoQueryLimits]) {
    const { maxOcclusion } = limits;
    assert.equal(failedGate(seen({ occlusion: maxOcclusion + 0.1 }), frame, limits), 'covered');
    assert.equal(failedGate(seen({ occlusion: maxOcclusion + 0.1 }, true), frame, limits), 'halfLit');
    assert.equal(failedGate(seen({ occlusion: maxOcclusion }, true), frame, limits), null);
  }
});

test('what the camera takes without a word is not called dark afterwards, and what is called dark is asked about', () => {
  const light = [darkBelow - 1, darkBelow].map((brightness) => seen({ brightness }));
  assert.deepEqual(
    light.map((face) => failedGate(face, frame, sampleLimits)),
    ['tooDark', null],
  );
  assert.deepEqual(
    light.map(({ quality }) => lightingOf(quality)),
    ['dark', 'even'],
  );
});

test('a photo may be as dark as a face that signs in, and no darker', () => {
  const light = [queryLimits.minBrightness - 1, queryLimits.minBrightness].map((brightness) => seen({ brightness }));
  assert.deepEqual(
    light.map((face) => failedGate(face, frame, photoLimits)),
    ['tooDark', null],
  );
});

test('a sample that is wanted in spite of the dark may be as dark as a face that signs in', () => {
  assert.deepEqual(stricterThan(sampleLimits, darkSampleLimits), ['minBrightness']);
  assert.equal(darkSampleLimits.minBrightness, queryLimits.minBrightness);
});
