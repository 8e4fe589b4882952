import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import {
  beginEnrolment,
  type EnrolmentStep,
  type EnrolmentWish,
  stepEnrolment,
  wantedPose,
} from '#core/enrolment/guided-enrolment.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { limits, space } from '../../fixtures/shipped-space.ts';

const random = createRandom(11);
const ana = randomEmbedding(random);
const quality = { sharpness: 0.7, exposure: 0.9, brightness: 130, interocularPx: 90, occlusion: 0, eyesOpen: 0.3 };

function face(
  yaw: number,
  pitch: number,
  changes: { embedding?: Float32Array; sharpness?: number } = {},
): AnalysedFace {
  const embedding = changes.embedding ?? embeddingAt(ana, 0.2, random);
  return {
    box: { x: 100, y: 100, width: 200, height: 240 },
    score: 0.95,
    mesh: new Float32Array(1404),
    pose: { yaw, pitch, roll: 0 },
    quality: { ...quality, sharpness: changes.sharpness ?? quality.sharpness },
    embedding,
    sampleEmbedding: embedding,
  };
}

function run(faces: readonly AnalysedFace[], wish: EnrolmentWish = {}): EnrolmentStep {
  let step: EnrolmentStep = { state: beginEnrolment(wish), guidance: 'lookStraight', justCaptured: false };
  for (const next of faces) step = stepEnrolment(step.state, next, limits, space);
  return step;
}

const twice = (yaw: number, pitch: number): AnalysedFace[] => [face(yaw, pitch), face(yaw, pitch)];

test('the front view is captured once two frames in a row show it', () => {
  assert.equal(run([face(0, -10)]).guidance, 'holdStill');
  const step = run(twice(0, -10));
  assert.equal(step.justCaptured, true);
  assert.deepEqual(
    step.state.captured.map(({ pose }) => pose),
    ['front'],
  );
  assert.equal(step.guidance, 'turnLeft');
});

test('turns are measured from the resting pose, so that a tilted resting head is no turn', () => {
  const step = run([...twice(3, -3), ...twice(3, -3)]);
  assert.equal(step.state.captured.length, 1);
  assert.deepEqual(
    run([...twice(3, -3), ...twice(3, 8)]).state.captured.map(({ pose }) => pose),
    ['front', 'up'],
  );
});

test("a nose to the right of the picture is the person's own left", () => {
  assert.deepEqual(
    run([...twice(0, -10), ...twice(20, -10)]).state.captured.map(({ pose }) => pose),
    ['front', 'left'],
  );
});

test('poses may come in any order and the enrolment is done when all five are there', () => {
  const step = run([...twice(0, -10), ...twice(0, -24), ...twice(-20, -10), ...twice(0, 4), ...twice(20, -10)]);
  assert.equal(step.guidance, 'done');
  assert.equal(wantedPose(step.state), null);
  assert.equal(step.state.captured.length, 5);
});

test('of the two confirming frames the sharper one is kept', () => {
  const step = run([face(0, -10, { sharpness: 0.9 }), face(0, -10, { sharpness: 0.4 })]);
  assert.equal(step.state.captured[0]?.face.quality.sharpness, 0.9);
});

test('someone else stepping in is refused and nothing of theirs is captured', () => {
  const stranger = { embedding: randomEmbedding(random) };
  const step = run([...twice(0, -10), face(20, -10, stranger), face(20, -10, stranger)]);
  assert.equal(step.guidance, 'someoneElse');
  assert.equal(step.state.captured.length, 1);
});

test('a head turned too far is asked back instead of captured', () => {
  assert.equal(run([...twice(0, -10), ...twice(60, -10)]).state.captured.length, 1);
});

test('asks for the looks that are named and for no other', () => {
  const wish = { poses: ['up', 'left'] as const };
  assert.equal(run([face(0, -10)], wish).guidance, 'turnLeft');
  const step = run([...twice(0, -10), ...twice(-20, -10), ...twice(20, -10), ...twice(0, 4)], wish);
  assert.deepEqual(
    step.state.captured.map(({ pose }) => pose),
    ['left', 'up'],
  );
  assert.equal(step.guidance, 'done');
});

test('measures turns from the straight look that is known where none is asked for', () => {
  const wish = { poses: ['up'] as const };
  assert.equal(run(twice(0, 0), wish).guidance, 'done');
  assert.equal(run(twice(0, 0), { ...wish, straightPose: { yaw: 0, pitch: 0, roll: 0 } }).guidance, 'lookUp');
});

test('does not take again a picture that is known already', () => {
  const known = [{ id: 1, memberId: 1, embedding: ana }];
  const again = [face(0, -10, { embedding: ana }), face(0, -10, { embedding: ana })];
  const step = run(again, { known });
  assert.equal(step.guidance, 'tooSimilar');
  assert.equal(step.state.captured.length, 0);
  assert.equal(run(twice(0, -10), { known }).justCaptured, true);
});
