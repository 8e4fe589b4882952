import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeWeights } from '../../models/builder/weights/decode-weights.ts';
import { transpose } from '../../models/builder/weights/tensor.ts';

test('reads plain, 8-bit, 16-bit and whole numbers one after the other', () => {
  const bytes = Buffer.concat([
    Buffer.from(Float32Array.of(1.5, -2).buffer),
    Buffer.from([0, 10, 255]),
    Buffer.from(Uint16Array.of(0x3c00, 0xc100, 0x0001, 0x7bff).buffer),
    Buffer.from(Int32Array.of(-1, 1404).buffer),
  ]);
  const weights = decodeWeights(
    [
      { name: 'plain', shape: [2], dtype: 'float32' },
      { name: 'eight', shape: [1, 3], dtype: 'float32', quantization: { dtype: 'uint8', scale: 0.5, min: -4 } },
      { name: 'half', shape: [2, 2], dtype: 'float32', quantization: { dtype: 'float16' } },
      { name: 'whole', shape: [2], dtype: 'int32' },
    ],
    bytes,
  );
  assert.deepEqual(Array.from(weights.get('plain')?.data ?? []), [1.5, -2]);
  assert.deepEqual(weights.get('eight'), { shape: [1, 3], data: Float32Array.of(-4, 1, 123.5) });
  assert.deepEqual(Array.from(weights.get('half')?.data ?? []), [1, -2.5, 2 ** -24, 65504]);
  assert.deepEqual(Array.from(weights.get('whole')?.data ?? []), [-1, 1404]);
});

test('refuses a weight file that is too short or too long', () => {
  const specs = [{ name: 'plain', shape: [2], dtype: 'float32' as const }];
  assert.throws(() => decodeWeights(specs, new Uint8Array(7)), /7 bytes/);
  assert.throws(() => decodeWeights(specs, new Uint8Array(9)), /9 bytes/);
});

test('turns the axes of a tensor', () => {
  const turned = transpose({ shape: [2, 3, 1], data: Float32Array.of(1, 2, 3, 4, 5, 6) }, [2, 1, 0]);
  assert.deepEqual(turned, { shape: [1, 3, 2], data: Float32Array.of(1, 4, 2, 5, 3, 6) });
});
