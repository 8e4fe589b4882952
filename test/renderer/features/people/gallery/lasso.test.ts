import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaught } from '#renderer/features/people/gallery/lasso.ts';
import { tileAt, tileGrid } from '#renderer/features/people/gallery/tile-grid.ts';

const grid = tileGrid(800);
const caught = (path: { x: number; y: number }[]): number[] =>
  Array.from({ length: 12 }, (_, i) => i).filter((i) => isCaught(tileAt(grid, i), path));
const middle = (index: number) => {
  const { left, top, width, height } = tileAt(grid, index);
  return { x: left + width / 2, y: top + height / 2 };
};

test('fills the width with equal tiles, row after row', () => {
  const last = tileAt(grid, grid.columns - 1);
  assert.ok(Math.abs(last.left + last.width - 800) < 0.01);
  assert.equal(tileAt(grid, grid.columns).left, 0);
  assert.equal(tileAt(grid, grid.columns).top, grid.height + grid.gap);
});

test('keeps two columns however narrow it gets', () => {
  assert.equal(tileGrid(120).columns, 2);
});

test('a stroke across tiles catches those it touches', () => {
  assert.deepEqual(caught([middle(0), middle(2)]), [0, 1, 2]);
});

test('a stroke from one corner to the other catches the tiles on its way', () => {
  assert.deepEqual(caught([middle(0), middle(grid.columns + 1)]).includes(grid.columns + 1), true);
});

test('a loop catches what it goes around without touching', () => {
  const { left, top, width, height } = tileAt(grid, 5);
  const loop = [
    { x: left - 4, y: top - 4 },
    { x: left + width + 4, y: top - 4 },
    { x: left + width + 4, y: top + height + 4 },
    { x: left - 4, y: top + height + 4 },
  ];
  assert.deepEqual(caught(loop), [5]);
});

test('a press without a movement catches the tile below it, and none in a gap', () => {
  assert.deepEqual(caught([middle(3)]), [3]);
  assert.deepEqual(caught([{ x: grid.width + 4, y: 10 }]), []);
});
