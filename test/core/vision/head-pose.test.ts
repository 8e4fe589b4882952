import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headPose } from '#core/vision/head-pose.ts';
import { turnedHead } from './heads.ts';

const assertPose = (turn: Parameters<typeof turnedHead>[0]) => {
  const pose = headPose(turnedHead(turn));
  for (const angle of ['yaw', 'pitch', 'roll'] as const) {
    assert.ok(
      Math.abs(pose[angle] - (turn[angle] ?? 0)) < 0.01,
      `${angle} is ${pose[angle]} for ${JSON.stringify(turn)}`,
    );
  }
};

test('a head that looks straight ahead has no angles', () => assertPose({}));

test('the nose to the image right is a positive yaw', () => {
  assertPose({ yaw: 30 });
  assertPose({ yaw: -55 });
});

test('the nose up is a positive pitch', () => {
  assertPose({ pitch: 25 });
  assertPose({ pitch: -40 });
});

test('a clockwise tilt is a positive roll', () => {
  assertPose({ roll: 20 });
  assertPose({ roll: -70 });
});

test('yaw and pitch do not disturb each other', () => assertPose({ yaw: 20, pitch: 15 }));

test('a mesh without extent gives numbers, not NaN', () => {
  const pose = headPose(new Float32Array(1404));
  assert.ok(Object.values(pose).every(Number.isFinite));
});
