import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chipPlacement, cutPlacement, isMiddleOf, middleOf, mirrorPicture } from '#core/vision/face-chip.ts';
import { applySimilarity, scaleOf } from '#core/vision/similarity.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import { meanMesh } from './heads.ts';

const chipBytes = 150 * 150 * 3;
const chip = { side: 150, shows: 1 };
const bordered = { side: 160, shows: 160 / 150 };

test('a face that lies like the mean face is placed as it lies', () => {
  const move = { a: 1.2, b: -0.7, tx: 210, ty: 95 };
  const placement = chipPlacement(meanMesh(move));
  for (const key of ['a', 'b', 'tx', 'ty'] as const)
    assert.ok(Math.abs(placement[key] - move[key]) < 1e-3, `${key}: ${placement[key]}`);
});

test('the mirror image of the mirror image is the chip, and its left is the right', () => {
  const picture = Uint8Array.from({ length: chipBytes }, (_, i) => (i * 7) % 251);
  const once = new Uint8Array(chipBytes + 3);
  mirrorPicture(picture, 150, once, 3);
  assert.deepEqual(once.subarray(3, 6), picture.subarray(149 * 3, 150 * 3));
  const twice = new Uint8Array(chipBytes);
  mirrorPicture(once.subarray(3), 150, twice, 0);
  assert.deepEqual(twice, picture);
});

test('a cut with a border shows the chip, pixel by pixel, and what lies around it', () => {
  const [width, height] = [400, 300];
  const image = {
    width,
    height,
    data: Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 31 + (i >> 7)) % 256),
  };
  assert.ok(isMiddleOf(chip, bordered));
  for (const placement of [
    { a: 0.8, b: 0.2, tx: 60, ty: 40 },
    { a: 1.2, b: -0.1, tx: 80, ty: 70 },
  ]) {
    const alone = new Uint8Array(chipBytes);
    warpToRgb(image, placement, { side: 150, border: 'edge', out: alone });
    const around = new Uint8Array(160 * 160 * 3);
    warpToRgb(image, cutPlacement(placement, bordered), { side: 160, border: 'edge', out: around });
    const inside = middleOf(around, 160, 150);
    assert.ok(inside.every((value, i) => Math.abs(value - (alone[i] as number)) <= 2));
  }
});

test('a cut that is raised shows what lies above, also of a face that is turned', () => {
  const placement = { a: 1.2, b: -0.7, tx: 210, ty: 95 };
  const raised = cutPlacement(placement, { side: 112, shows: 1.07, rise: 0.2 });
  const middle = applySimilarity(raised, { x: 56, y: 56 });
  const aboveMiddle = applySimilarity(placement, { x: 75, y: 75 - 0.2 * 150 });
  assert.ok(Math.hypot(middle.x - aboveMiddle.x, middle.y - aboveMiddle.y) < 1e-9);
  assert.ok(Math.abs(scaleOf(raised) - (scaleOf(placement) * 1.07 * 150) / 112) < 1e-9);
  assert.ok(!isMiddleOf({ ...chip, rise: 0.1 }, bordered));
  assert.ok(isMiddleOf({ ...chip, rise: 0.1 }, { ...bordered, rise: 0.1 }));
});

test('a cut of other pixels, or with half a pixel of border, is the middle of none', () => {
  assert.ok(!isMiddleOf({ side: 150, shows: 0.96 }, bordered));
  assert.ok(!isMiddleOf({ side: 149, shows: 149 / 150 }, bordered));
  assert.ok(!isMiddleOf(bordered, bordered));
  assert.ok(!isMiddleOf(bordered, chip));
});
