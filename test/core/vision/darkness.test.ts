import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { isDark } from '#core/vision/darkness.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { emptyFrame, frameSize, webcamFrame } from '../../fixtures/webcam-frame.ts';

const { width, height } = frameSize;

/** A picture whose pixels are as bright as the function says, 0 to 255. */
const picture = (brightness: () => number) => ({
  width,
  height,
  data: new Uint8Array(width * height * 4).map((_, i) => (i % 4 === 3 ? 255 : brightness())),
});

test('a covered lens is dark, with its noise and hot pixels, too', () => {
  const random = createRandom(5);
  assert.equal(isDark(picture(() => 3)), true);
  assert.equal(isDark(picture(() => (random() < 0.003 ? 255 : random() * 20))), true);
});

test('a wall is not, nor somebody in a dim room', async () => {
  assert.equal(isDark(await emptyFrame()), false);
  const { data, ...size } = await webcamFrame((await manFaces()).slice(0, 1));
  assert.equal(isDark({ ...size, data: data.map((value, i) => (i % 4 === 3 ? 255 : value / 4)) }), false);
});
