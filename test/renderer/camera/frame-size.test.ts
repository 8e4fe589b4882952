import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameSchema } from '#contract/calls/pictures.ts';
import { frameSize } from '#renderer/camera/frame-size.ts';

test('leaves a picture of the wanted size or smaller as it is', () => {
  assert.deepEqual(frameSize({ width: 640, height: 480 }), { width: 640, height: 480 });
  assert.deepEqual(frameSize({ width: 320, height: 240 }), { width: 320, height: 240 });
});

test('shrinks a larger picture in proportion until its short side is 480 pixels', () => {
  assert.deepEqual(frameSize({ width: 1920, height: 1080 }), { width: 853, height: 480 });
  assert.deepEqual(frameSize({ width: 1080, height: 1920 }), { width: 480, height: 853 });
});

test('whatever its shape, a picture is sent in a size that may be sent', () => {
  for (const [width, height] of [
    [720, 1280],
    [1280, 720],
    [3840, 480],
    [480, 4000],
    [48, 32],
    [160, 120],
    [64, 8000],
    [4096, 2160],
    [2, 2],
  ] as const) {
    const size = frameSize({ width, height });
    const frame = { ...size, data: new Uint8Array(size.width * size.height * 4) };
    assert.ok(frameSchema.safeParse(frame).success, `${width} x ${height} is sent as ${JSON.stringify(size)}`);
  }
  assert.deepEqual(frameSize({ width: 48, height: 32 }), { width: 96, height: 64 });
  assert.deepEqual(frameSize({ width: 3840, height: 480 }), { width: 1920, height: 240 });
});
