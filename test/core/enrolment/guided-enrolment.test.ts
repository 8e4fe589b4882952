import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import {
  beginEnrolment,
  type EnrolmentStep,
  type EnrolmentWish,
  stepEnrolment,
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

/** Shows the faces one after the other, so far apart. */
function run(faces: readonly AnalysedFace[], wish: EnrolmentWish = {}, everyMs = 250): EnrolmentStep {
  let step: EnrolmentStep = { state: beginEnrolment(wish), guidance: 'goOn', justCaptured: false, taken: null };
  for (const [index, next] of faces.entries())
    step = stepEnrolment(step.state, { face: next, atMs: index * everyMs }, limits, space);
  return step;
}

const looksOf = ({ state }: EnrolmentStep) => state.captured.map(({ pose }) => pose);

const twice = (yaw: number, pitch: number): AnalysedFace[] => [face(yaw, pitch), face(yaw, pitch)];

test('the front view is captured once two frames in a row show it', () => {
  assert.deepEqual(looksOf(run([face(0, -10)])), []);
  const step = run(twice(0, -10));
  assert.equal(step.justCaptured, true);
  assert.deepEqual(looksOf(step), ['front']);
  assert.equal(step.guidance, 'goOn');
});

test('turns are measured from the resting pose, so that a tilted resting head is no turn', () => {
  const step = run([...twice(3, -3), ...twice(3, -3)]);
  assert.equal(step.state.captured.length, 1);
  assert.deepEqual(looksOf(run([...twice(3, -3), ...twice(3, 8)])), ['front', 'up']);
});

test("a nose to the right of the picture is the person's own left", () => {
  assert.deepEqual(looksOf(run([...twice(0, -10), ...twice(20, -10)])), ['front', 'left']);
});

const poses: Readonly<Record<EnrolmentPose, readonly [yaw: number, pitch: number]>> = {
  front: [0, -10],
  left: [20, -10],
  right: [-20, -10],
  up: [0, 14],
  down: [0, -34],
};

/** Every order in which these can come. */
const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

test('any look counts when it comes: in each of their orders the five of them fill the ring', () => {
  for (const order of orders(enrolmentPoses)) {
    const step = run([...order.flatMap((look) => twice(...poses[look])), face(50, -10)]);
    assert.deepEqual(looksOf(step), order);
    assert.equal(step.guidance, 'done', order.join());
  }
});

test('a head that goes round slowly fills the ring by itself', () => {
  const round = Array.from({ length: 72 }, (_, i) => {
    const angle = (i / 72) * 2 * Math.PI;
    return face(22 * Math.cos(angle), -10 + 22 * Math.sin(angle));
  });
  const step = run([...twice(0, -10), ...round], {}, 120);
  assert.deepEqual(looksOf(step).toSorted(), [...enrolmentPoses].toSorted());
});

test('before the straight look is known, a head held a little low or high is taken to look straight on', () => {
  for (const pitch of [-28, 8]) assert.deepEqual(looksOf(run(twice(0, pitch))), ['front']);
  assert.deepEqual(looksOf(run(twice(0, -33))), ['down']);
});

test('the best picture of a look that is seen within a moment is the one that is kept', () => {
  const sharpness = ({ state }: EnrolmentStep) => state.captured[0]?.face.quality.sharpness;
  const seen = [0.4, 0.5, 0.9, 0.6].map((of) => face(0, -10, { sharpness: of }));
  const step = run(seen);
  assert.equal(sharpness(step), 0.9);
  assert.equal(step.state.captured.length, 1);
  assert.equal(sharpness(run(seen, {}, 2000)), 0.5, 'later is another moment');
  const away = [...seen.slice(0, 2), face(20, -10), ...seen.slice(2)];
  assert.equal(sharpness(run(away)), 0.5, 'the head has left the look since');
});

test('a better picture of somebody else, or one that is known already, takes the place of none', () => {
  const start = twice(0, -10);
  const stranger = face(0, -10, { embedding: randomEmbedding(random), sharpness: 1 });
  assert.equal(run([...start, stranger]).guidance, 'someoneElse');
  assert.equal(run([...start, stranger]).state.captured[0]?.face.quality.sharpness, 0.7);
  const known = [{ id: 1, memberId: 1, embedding: ana }];
  const again = run([...start, face(0, -10, { embedding: ana, sharpness: 1 })], { known });
  assert.equal(again.state.captured[0]?.face.quality.sharpness, 0.7);
});

test('two frames of two people are no confirmation', () => {
  assert.deepEqual(looksOf(run([face(0, -10), face(0, -10, { embedding: randomEmbedding(random) })])), []);
});

test('the last look is given its moment, too, before all is done', () => {
  const wish = { poses: ['front'] as const };
  assert.equal(run(twice(0, -10), wish).guidance, 'goOn');
  const better = [...twice(0, -10), face(0, -10, { sharpness: 0.95 })];
  assert.equal(run(better, wish).state.captured[0]?.face.quality.sharpness, 0.95);
  assert.equal(run([...twice(0, -10), ...twice(0, -10), ...twice(0, -10)], wish).guidance, 'done');
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

test('takes the looks that are named and no other', () => {
  const wish = { poses: ['up', 'left'] as const };
  const step = run([...twice(0, -10), ...twice(-20, -10), ...twice(20, -10), ...twice(0, 4), face(50, 0)], wish);
  assert.deepEqual(looksOf(step), ['left', 'up']);
  assert.equal(step.guidance, 'done');
});

test('measures turns from the straight look that is known where none is asked for', () => {
  const wish = { poses: ['up'] as const };
  assert.deepEqual(looksOf(run(twice(0, 0), wish)), ['up']);
  assert.deepEqual(looksOf(run(twice(0, 0), { ...wish, straightPose: { yaw: 0, pitch: 0, roll: 0 } })), []);
});

test('does not take again a picture that is known already', () => {
  const known = [{ id: 1, memberId: 1, embedding: ana }];
  const again = [face(0, -10, { embedding: ana }), face(0, -10, { embedding: ana })];
  const step = run(again, { known });
  assert.equal(step.guidance, 'tooSimilar');
  assert.equal(step.state.captured.length, 0);
  assert.equal(run(twice(0, -10), { known }).justCaptured, true);
});
