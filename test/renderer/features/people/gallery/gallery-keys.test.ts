import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCommand, commandOf, type GalleryKey } from '#renderer/features/people/gallery/gallery-keys.ts';
import { chooseOnly, emptySelection, type Selection } from '#renderer/features/people/gallery/selection.ts';

const grid = { columns: 4, width: 100, height: 180, gap: 16 };
const order = Array.from({ length: 20 }, (_, i) => i + 1);
const key = (name: string, held: Partial<GalleryKey> = {}): GalleryKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const press = (selection: Selection, name: string, held: Partial<GalleryKey> = {}): Selection => {
  const command = commandOf(key(name, held), grid, order.length);
  assert.notEqual(command, null, name);
  return command === null ? selection : applyCommand(selection, order, command);
};

test('moves by one sideways, by a row up and down, and to the ends', () => {
  const from = chooseOnly(6);
  const landings = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'End'].map(
    (name) => press(from, name).active,
  );
  assert.deepEqual(landings, [5, 7, 2, 10, 18, 1, 20]);
});

test('chooses with Space what Ctrl and an arrow only looked at', () => {
  const looking = press(chooseOnly(1), 'ArrowRight', { ctrlKey: true });
  assert.deepEqual([...press(looking, ' ').chosen], [1, 2]);
});

test('extends with Shift, chooses all with Ctrl+A, nothing with Escape', () => {
  assert.deepEqual([...press(chooseOnly(6), 'ArrowDown', { shiftKey: true }).chosen], [6, 7, 8, 9, 10]);
  assert.equal(press(emptySelection, 'a', { metaKey: true }).chosen.size, order.length);
  assert.equal(press(chooseOnly(6), 'Escape').chosen.size, 0);
});

test('leaves the keys of others alone', () => {
  for (const foreign of [key('Tab'), key('z', { ctrlKey: true }), key('b')])
    assert.equal(commandOf(foreign, grid, order.length), null);
});
