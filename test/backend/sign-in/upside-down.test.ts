import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { seemsUpsideDown } from '#backend/sign-in/upside-down.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { realAnalyser } from '../../engine/real-nets.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { emptyFrame, turnedFrame, webcamFrame } from '../../fixtures/webcam-frame.ts';

let engine: { readonly analyse: Awaited<ReturnType<typeof realAnalyser>> };
let people: RgbaImage[];

before(async () => {
  const [analyse, man, others] = await Promise.all([realAnalyser(), manFaces(), otherFaces()]);
  engine = { analyse };
  people = await Promise.all([...man.slice(0, 6), ...others.slice(0, 6)].map((face) => webcamFrame([face])));
});

const told = async (frames: readonly RgbaImage[]): Promise<number> => {
  let count = 0;
  for (const frame of frames) if (await seemsUpsideDown(engine, frame)) count += 1;
  return count;
};

test('people the right way up or on their side are never taken to hang upside down, nor is an empty view', async () => {
  assert.equal(await told(people), 0);
  assert.equal(await told(await Promise.all(people.slice(0, 6).map((frame) => turnedFrame(frame, 90)))), 0);
  assert.equal(await told([await emptyFrame()]), 0);
});

test('most pictures of people upside down are told', async () => {
  const count = await told(await Promise.all(people.map((frame) => turnedFrame(frame, 180))));
  assert.ok(count >= people.length * 0.6, `${count} of ${people.length}`);
});
