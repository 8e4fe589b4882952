import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutterOf } from '#engine/process/align-face.ts';

/** A picture of nothing but the chip: its upper half white, its lower half grey. */
const chip = {
  width: 150,
  height: 150,
  data: Uint8Array.from({ length: 150 * 150 * 4 }, (_, i) => (i < 75 * 150 * 4 ? 255 : 128)),
};
const asItLies = { a: 1, b: 0, tx: 0, ty: 0 };

/** The brightness of a cut at the middle of its top row, and of its bottom row. */
const endsOf = (picture: Uint8Array, side: number): (number | undefined)[] =>
  [0, side - 1].map((row) => picture[(row * side + (side >> 1)) * 3]);

test('a raised cut shows less of what lies below, and beyond the image its edge or black', () => {
  const take = cutterOf(chip, asItLies);
  const cut = { side: 100, shows: 1 };
  assert.deepEqual(endsOf(take(cut), 100), [255, 128]);
  assert.deepEqual(endsOf(take({ ...cut, rise: 0.6 }), 100), [255, 255]);
  assert.deepEqual(endsOf(take({ ...cut, rise: 0.6, beyond: 'black' }), 100), [0, 255]);
  assert.deepEqual(endsOf(take(cut), 100), [255, 128]);
});

test('the middle of a planned cut is taken from it, but not from one that is raised', () => {
  const outer = { side: 160, shows: 160 / 150 };
  const plain = cutterOf(chip, asItLies)({ side: 150, shows: 1 });
  assert.deepEqual(cutterOf(chip, asItLies, [outer])({ side: 150, shows: 1 }), plain);
  assert.deepEqual(cutterOf(chip, asItLies, [{ ...outer, rise: 0.2 }])({ side: 150, shows: 1 }), plain);
});
