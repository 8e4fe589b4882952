import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import {
  blankedOut,
  brightnessIn,
  dimmed,
  frameSize,
  rearranged,
  shrinkInFrame,
  sideBySide,
} from '../../../research/evaluate/detect/made-pictures.ts';
import { drawTexture } from '../../../research/evaluate/detect/textures.ts';

/** A grey picture whose value rises from its left edge by one a pixel. */
const slope = (width: number, height: number): RgbaImage => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : Math.floor(i / 4) % width)),
});

const valueAt = ({ width, data }: RgbaImage, x: number, y: number): number => data[(y * width + x) * 4] ?? -1;
const whole = ({ width, height }: RgbaImage) => ({ x: 0, y: 0, width, height });

test('a shrunk picture lies in the middle of a frame, before a wall of its mean colour', async () => {
  const frame = await shrinkInFrame(slope(100, 50), 0.5);
  assert.deepEqual([frame.width, frame.height], [frameSize.width, frameSize.height]);
  assert.equal(valueAt(frame, 0, 0), 50);
  assert.ok(Math.abs(valueAt(frame, 296, 240) - 2) <= 2);
  assert.ok(Math.abs(valueAt(frame, 344, 240) - 98) <= 2);
  assert.equal(valueAt(frame, 345, 240), 50);
});

test('pictures side by side keep apart, and their middles are told', async () => {
  const { image, middles } = await sideBySide([slope(100, 100), slope(100, 100), slope(900, 100)]);
  assert.deepEqual([image.width, image.height], [640, 480]);
  assert.deepEqual(middles, [
    { x: 160, y: 120 },
    { x: 480, y: 120 },
    { x: 160, y: 360 },
  ]);
  for (const { x, y } of middles) assert.notEqual(valueAt(image, x - 45, y), 122);
});

test('a picture is dimmed to a brightness', () => {
  const picture = slope(100, 10);
  const brightness = brightnessIn(picture, whole(picture));
  assert.ok(Math.abs(brightness - 49.5) < 1e-6);
  const dark = dimmed(picture, 10 / brightness);
  assert.ok(Math.abs(brightnessIn(dark, whole(dark)) - 10) < 0.5);
  assert.equal(dark.data[3], 255);
});

test('a box is blanked out, up to the edge, and nothing else', () => {
  const blank = blankedOut(slope(100, 10), { x: -20, y: 2, width: 40, height: 4 });
  assert.deepEqual(
    [valueAt(blank, 0, 3), valueAt(blank, 19, 5), valueAt(blank, 20, 3), valueAt(blank, 0, 1)],
    [50, 50, 20, 0],
  );
});

test('parts are laid anew: each shows what lay elsewhere', () => {
  const mixed = rearranged(slope(100, 100), 2, [1, 0, 3, 2]);
  assert.deepEqual([valueAt(mixed, 0, 0), valueAt(mixed, 50, 0), valueAt(mixed, 49, 99)], [50, 0, 99]);
});

test('the same seed draws the same texture, and each kind has contrast', () => {
  for (const index of [0, 1, 2]) {
    const texture = drawTexture(index, createRandom(7));
    assert.deepEqual([texture.width, texture.height], [640, 480]);
    assert.ok(Buffer.from(texture.data).equals(drawTexture(index, createRandom(7)).data));
    const values = [...Array(1000).keys()].map((i) => valueAt(texture, (i * 31) % 640, (i * 17) % 480));
    assert.ok(Math.max(...values) - Math.min(...values) > 50);
  }
});
