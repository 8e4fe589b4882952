import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  borderedBytes,
  borderedPlacement,
  borderedSide,
  chipBytes,
  chipPlacement,
  mirrorChip,
  withoutBorder,
} from '#core/vision/face-chip.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import { meanMesh } from './heads.ts';

test('a face that lies like the mean face is placed as it lies', () => {
  const move = { a: 1.2, b: -0.7, tx: 210, ty: 95 };
  const placement = chipPlacement(meanMesh(move));
  for (const key of ['a', 'b', 'tx', 'ty'] as const)
    assert.ok(Math.abs(placement[key] - move[key]) < 1e-3, `${key}: ${placement[key]}`);
});

test('the mirror image of the mirror image is the chip, and its left is the right', () => {
  const chip = Uint8Array.from({ length: chipBytes }, (_, i) => (i * 7) % 251);
  const once = new Uint8Array(chipBytes + 3);
  mirrorChip(chip, 150, once, 3);
  assert.deepEqual(once.subarray(3, 6), chip.subarray(149 * 3, 150 * 3));
  const twice = new Uint8Array(chipBytes);
  mirrorChip(once.subarray(3), 150, twice, 0);
  assert.deepEqual(twice, chip);
});

test('the bordered chip shows the chip, pixel by pixel, and what lies around it', () => {
  const [width, height] = [400, 300];
  const image = {
    width,
    height,
    data: Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 31 + (i >> 7)) % 256),
  };
  for (const placement of [
    { a: 0.8, b: 0.2, tx: 60, ty: 40 },
    { a: 1.2, b: -0.1, tx: 80, ty: 70 },
  ]) {
    const chip = new Uint8Array(chipBytes);
    warpToRgb(image, placement, 150, 'edge', chip);
    const bordered = new Uint8Array(borderedBytes);
    warpToRgb(image, borderedPlacement(placement), borderedSide, 'edge', bordered);
    const inside = withoutBorder(bordered);
    assert.ok(inside.every((value, i) => Math.abs(value - (chip[i] as number)) <= 2));
  }
});
