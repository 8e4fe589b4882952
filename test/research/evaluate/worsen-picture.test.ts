import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { worsenPicture } from '../../../research/evaluate/crowd/worsen-picture.ts';

const [width, height] = [40, 30];
const face = { x: 5, y: 5, width: 20, height: 20 };

/** Stripes of black and white, one pixel each. */
const stripes = {
  width,
  height,
  data: Uint8Array.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 || Math.floor(i / 4) % 2 === 0 ? 255 : 0,
  ),
};

const lumaOf = (data: Uint8Array): number[] => [...data].filter((_, i) => i % 4 === 1);

test('a worsened picture is as large, darker and flatter, and never the same twice', () => {
  const one = worsenPicture(stripes, face, createRandom(1));
  const other = worsenPicture(stripes, face, createRandom(2));
  assert.deepEqual([one.width, one.height, one.data.length], [width, height, stripes.data.length]);
  const range = (data: Uint8Array) => Math.max(...lumaOf(data)) - Math.min(...lumaOf(data));
  const mean = (data: Uint8Array) => lumaOf(data).reduce((sum, value) => sum + value, 0) / (width * height);
  for (const { data } of [one, other]) {
    assert.ok(mean(data) < 0.9 * mean(stripes.data), `${mean(data)}`);
    assert.ok(range(data) < range(stripes.data));
    assert.ok(data.every((value, i) => i % 4 !== 3 || value === 255));
  }
  assert.notDeepEqual(one.data, other.data);
  assert.deepEqual(worsenPicture(stripes, face, createRandom(1)).data, one.data);
});
