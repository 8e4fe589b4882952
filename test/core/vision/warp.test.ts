import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RgbaImage } from '#core/vision/image.ts';
import type { Similarity } from '#core/vision/similarity.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import { draw, grey, rgbAt } from './pictures.ts';

const slope = draw(40, 30, (x, y) => [4 * x, 4 * y, 100]);

const warp = (
  image: Parameters<typeof warpToRgb>[0],
  map: Parameters<typeof warpToRgb>[1],
  side: number,
  border: 'edge' | 'black' = 'edge',
) => {
  const out = new Uint8Array(side * side * 3);
  warpToRgb(image, map, { side, border, out });
  return out;
};

test('copies pixel for pixel where nothing is turned or scaled', () => {
  const out = warp(slope, { a: 1, b: 0, tx: 5, ty: 7 }, 8);
  assert.deepEqual(rgbAt(out, 8, 0, 0), [20, 28, 100]);
  assert.deepEqual(rgbAt(out, 8, 7, 3), [48, 40, 100]);
});

test('samples between pixels in proportion', () => {
  const out = warp(slope, { a: 1, b: 0, tx: 5.25, ty: 7.5 }, 4);
  assert.deepEqual(rgbAt(out, 4, 0, 0), [21, 30, 100]);
});

test('a quarter turn brings rows to columns', () => {
  const out = warp(slope, { a: 0, b: 1, tx: 20, ty: 10 }, 4);
  assert.deepEqual(rgbAt(out, 4, 0, 0), [76, 40, 100]);
  assert.deepEqual(rgbAt(out, 4, 2, 0), [76, 48, 100]);
  assert.deepEqual(rgbAt(out, 4, 0, 2), [68, 40, 100]);
});

test('repeats the outermost pixels beyond the edge, or fills with black', () => {
  const outside = { a: 1, b: 0, tx: -3, ty: -3 };
  assert.deepEqual(rgbAt(warp(slope, outside, 4), 4, 0, 0), [0, 0, 100]);
  assert.deepEqual(rgbAt(warp(slope, outside, 4, 'black'), 4, 0, 0), [0, 0, 0]);
  assert.deepEqual(rgbAt(warp(slope, outside, 4, 'black'), 4, 3, 3), [0, 0, 100]);
});

test('shrinking a fine chequerboard gives its mean, not a pattern that is not there', () => {
  const board = draw(96, 96, (x, y) => grey((x + y) % 2 === 0 ? 0 : 200));
  const out = warp(board, { a: 3.1, b: 0.4, tx: 4, ty: 2 }, 24);
  for (let i = 0; i < out.length; i++) assert.ok(Math.abs((out[i] ?? 0) - 100) < 30, `pixel ${i} is ${out[i]}`);
});

test('a shrunk slope keeps its place', () => {
  const wide = draw(240, 240, (x, y) => [x, y, 0]);
  const out = warp(wide, { a: 4, b: 0, tx: 20, ty: 30 }, 20);
  const [red = 0, green = 0] = rgbAt(out, 20, 10, 10);
  assert.ok(Math.abs(red - 61.5) <= 1 && Math.abs(green - 71.5) <= 1, `${red}, ${green}`);
});

test('a square that lies wholly outside the picture is filled from its edge', () => {
  const out = warp(slope, { a: 5, b: 0, tx: 500, ty: 500 }, 4);
  const [red = 0, green = 0] = rgbAt(out, 4, 2, 2);
  assert.ok(red >= 150 && green >= 112);
});

test('writes at the place it is told and nowhere else', () => {
  const out = new Uint8Array(3 * 4 * 4 + 6).fill(9);
  warpToRgb(slope, { a: 1, b: 0, tx: 0, ty: 0 }, { side: 4, border: 'edge', out, offset: 3 });
  assert.deepEqual([...out.subarray(0, 3), ...out.subarray(-3)], [9, 9, 9, 9, 9, 9]);
  assert.deepEqual([...out.subarray(3, 6)], [0, 0, 100]);
});

/** The same square by the definition: the mean of four neighbours in plain numbers. */
const slowly = (image: RgbaImage, { a, b, tx, ty }: Similarity, side: number): Uint8Array => {
  const out = new Uint8Array(side * side * 3);
  const inside = (value: number, last: number): number => Math.min(Math.max(value, 0), last);
  const at = (x: number, y: number, colour: number): number =>
    image.data[(inside(y, image.height - 1) * image.width + inside(x, image.width - 1)) * 4 + colour] ?? 0;
  for (let i = 0; i < out.length; i++) {
    const [u, v, colour] = [(Math.floor(i / 3) % side) + 0.5, Math.floor(i / 3 / side) + 0.5, i % 3];
    const [x, y] = [
      inside(a * u - b * v + tx - 0.5, image.width - 1),
      inside(b * u + a * v + ty - 0.5, image.height - 1),
    ];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const row = (line: number): number =>
      at(left, line, colour) * (1 - x + left) + at(left + 1, line, colour) * (x - left);
    out[i] = row(top) * (1 - y + top) + row(top + 1) * (y - top) + 0.5;
  }
  return out;
};

test('differs by two levels at most from the definition, on noise that covers all levels, turned and across the edge', () => {
  const noise = draw(97, 61, (x, y) => [(x * 7919 + y * 104729) % 256, (x * 31 + y * 17) % 256, (x * y * 613) % 256]);
  const map = { a: 0.83, b: 0.41, tx: 7.3, ty: -4.6 };
  const [actual, expected] = [warp(noise, map, 80), slowly(noise, map, 80)];
  assert.ok(actual.every((value, i) => Math.abs(value - (expected[i] ?? 0)) <= 2));
});

test('reads pixels that do not lie on a word boundary', () => {
  const shifted = new Uint8Array(slope.data.length + 1);
  shifted.set(slope.data, 1);
  const map = { a: 2.2, b: 0.3, tx: 3, ty: 2 };
  assert.deepEqual(warp({ ...slope, data: shifted.subarray(1) }, map, 9), warp(slope, map, 9));
});

test('keeps white white when it shrinks a lot', () => {
  const out = warp(
    draw(300, 300, () => grey(255)),
    { a: 40, b: 0, tx: 0, ty: 0 },
    7,
  );
  assert.ok(out.every((value) => value === 255));
});
