import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameSize } from '#renderer/camera/frame-size.ts';

test('leaves a picture of the wanted size or smaller as it is', () => {
  assert.deepEqual(frameSize({ width: 640, height: 480 }), { width: 640, height: 480 });
  assert.deepEqual(frameSize({ width: 320, height: 240 }), { width: 320, height: 240 });
});

test('shrinks a larger picture in proportion until its short side is 480 pixels', () => {
  assert.deepEqual(frameSize({ width: 1920, height: 1080 }), { width: 853, height: 480 });
  assert.deepEqual(frameSize({ width: 1080, height: 1920 }), { width: 480, height: 853 });
});
