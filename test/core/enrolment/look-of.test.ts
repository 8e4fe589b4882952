import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restingPitch } from '#contract/face.ts';
import { coverageOf, kindOf } from '#core/enrolment/coverage.ts';
import { lookOf } from '#core/enrolment/look-of.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';

const look = (yaw: number, pitch: number) => lookOf({ yaw, pitch: restingPitch + pitch, roll: 0 });

test('a head that looks straight on shows the straight look, a little high or low as well', () => {
  for (const [yaw, pitch] of [
    [0, 0],
    [12, 0],
    [-12, 0],
    [0, 21],
    [0, -13],
    [8, 14],
  ] as const) {
    assert.equal(look(yaw, pitch), 'front', `${yaw} ${pitch}`);
  }
});

test('a turned, lifted or lowered head shows that look, by whichever is more', () => {
  assert.deepEqual([look(20, 0), look(-20, 0), look(0, 25), look(0, -20)], ['left', 'right', 'up', 'down']);
  assert.deepEqual([look(26, 24), look(14, 30), look(-14, -20)], ['left', 'up', 'down']);
});

test('from where the same head looked straight on, a smaller turn up or down is enough', () => {
  const straight = { yaw: 2, pitch: -15, roll: 0 };
  const from = (yaw: number, pitch: number) => lookOf({ yaw, pitch, roll: 0 }, straight);
  assert.deepEqual([from(2, -5), from(2, -25), from(16, -15), from(2, -8)], ['up', 'down', 'left', 'front']);
});

test('what a guided enrolment captured a picture as stays what it is called', () => {
  const quality = { sharpness: 0.8, exposure: 1, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
  const slightlyUp = { quality, pose: { yaw: 0, pitch: -2, roll: 0 } };
  assert.equal(kindOf(slightlyUp).look, 'front');
  assert.equal(kindOf({ ...slightlyUp, look: 'up' }).look, 'up');
});

test('a head turned too far shows no look', () => {
  assert.deepEqual([look(41, 0), look(-41, 0), look(0, 41), look(0, -41)], [null, null, null, null]);
});

test('every picture is told alike, whatever other pictures there are', () => {
  const random = createRandom(16);
  const quality = { sharpness: 0.8, exposure: 1, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
  for (let household = 0; household < 40; household++) {
    const samples = Array.from({ length: 2 + Math.floor(random() * 9) }, (_, id) => ({
      id,
      quality: { ...quality, brightness: 40 + 180 * random(), occlusion: random() },
      pose: { yaw: 90 * random() - 45, pitch: 90 * random() - 55, roll: 20 * random() - 10 },
    }));
    const whole = new Map(coverageOf(samples).spread.map((dot) => [dot.sampleId, dot]));
    const some = samples.filter(() => random() < 0.5);
    const { poses, spread } = coverageOf(some);
    assert.deepEqual(
      spread,
      some.map(({ id }) => whole.get(id)),
    );
    for (const { pose, count } of poses)
      assert.equal(some.filter((sample) => kindOf(sample).look === pose).length, count, `${pose} in ${household}`);
  }
});
