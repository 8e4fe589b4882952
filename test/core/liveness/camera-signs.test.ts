import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPixels, initialCameraSigns, isSuspicious, stepCameraSigns } from '#core/liveness/camera-signs.ts';

const after = (frames: readonly (readonly [hash: number, takenAt: number | null])[]) =>
  frames.reduce((signs, [hash, takenAt]) => stepCameraSigns(signs, hash, takenAt), initialCameraSigns('HD Webcam'));

test('a camera whose pictures differ and whose moments move on is none to warn about', () => {
  assert.equal(isSuspicious(after(Array.from({ length: 200 }, (_, i) => [i, i * 33]))), false);
});

test('a loop shows by its repetitions, a clock that stands still by its moments', () => {
  assert.equal(after(Array.from({ length: 100 }, (_, i) => [i % 40, null])).repeatedFrames, 60);
  const stuck = after(Array.from({ length: 10 }, (_, i) => [i, 5]));
  assert.equal(stuck.oddMoments, 9);
  assert.ok(isSuspicious(stuck));
});

test('virtual cameras are known by their names, real ones are left alone', () => {
  for (const name of ['OBS Virtual Camera', 'ManyCam', 'Dummy video device (0x0000)', 'fake_device_0'])
    assert.ok(initialCameraSigns(name).isVirtual, name);
  for (const name of [null, '', 'Integrated Camera (04f2:b6d9)', 'FaceTime HD Camera', 'Logitech BRIO'])
    assert.equal(initialCameraSigns(name).isVirtual, false, String(name));
});

test('one different byte makes another picture', () => {
  const picture = new Uint8Array(640 * 4).fill(9);
  const other = picture.with(1001, 10);
  assert.notEqual(hashPixels(picture), hashPixels(other));
  assert.equal(hashPixels(picture), hashPixels(picture.slice()));
});
