import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRequest } from '#engine/protocol/engine-requests.ts';
import { createPixelReturn, takePixels } from '#engine/protocol/frame-pixels.ts';

const request = (id: number, data: Uint8Array) => ({
  id,
  job: { kind: 'analyse', image: { kind: 'cameraFrame', image: { width: 2, height: 1, data } } },
});

test("a frame's pixels go beside its request and come back as they were", () => {
  const around = Uint8Array.from({ length: 16 }, (_, i) => i);
  const whole = request(7, around.subarray(4, 12));
  const { message, pixels } = takePixels(whole);
  assert.deepEqual(pixels, around.subarray(4, 12));
  assert.doesNotMatch(JSON.stringify(message), /"4":/);
  assert.equal(readRequest(message)?.job, null);
  const back = createPixelReturn((memory) => memory.set(pixels ?? []))(structuredClone(message));
  assert.deepEqual(back, request(7, Uint8Array.of(4, 5, 6, 7, 8, 9, 10, 11)));
  assert.equal(readRequest(back)?.job?.kind, 'analyse');
});

test('frames of all sizes come in the same memory', () => {
  const giveBack = createPixelReturn((memory) => memory.fill(memory.length));
  const buffers = [8, 4, 8].map((length) => {
    const back = giveBack(takePixels(request(1, new Uint8Array(length))).message) as ReturnType<typeof request>;
    const { data } = back.job.image.image;
    assert.deepEqual(data, new Uint8Array(length).fill(length));
    return data.buffer;
  });
  assert.equal(new Set(buffers).size, 1);
});

test('all else stays whole', () => {
  const others = [
    { id: 1, job: { kind: 'analyse', image: { kind: 'file', bytes: Uint8Array.of(1) } } },
    { id: 2, job: { kind: 'keepChip', chip: Uint8Array.of(1) } },
    { net: 'iris', file: Uint8Array.of(1) },
    { hello: 'there' },
  ];
  const giveBack = createPixelReturn(() => assert.fail('nothing to read'));
  for (const message of others) {
    assert.deepEqual(takePixels(message), { message, pixels: null });
    assert.equal(giveBack(message), message);
  }
});
