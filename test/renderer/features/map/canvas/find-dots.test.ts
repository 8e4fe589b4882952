import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsInside, dotUnder, nextDot } from '#renderer/features/map/canvas/find-dots.ts';
import { nearestNeighbour } from '#renderer/features/map/canvas/neighbours.ts';
import { dotAt } from './drawn-dots.ts';

const view = { k: 100, x: 0, y: 0 };
const dots = [
  dotAt(1, 1, 1, 1),
  dotAt(2, 1, 2, 1.1),
  dotAt(3, 2, 3, 1),
  dotAt(4, 2, 1, 3, false),
  dotAt(9, null, 2, 2),
];

test('finds the face under the pointer, and none where there is none within reach', () => {
  assert.equal(dotUnder(dots, view, { x: 205, y: 108 }, 16)?.key, 's2');
  assert.equal(dotUnder(dots, view, { x: 150, y: 150 }, 16), null);
});

test('catches with the lasso what lies inside of its line', () => {
  const line = [
    { x: 50, y: 50 },
    { x: 250, y: 50 },
    { x: 250, y: 250 },
    { x: 50, y: 250 },
  ];
  assert.deepEqual(
    dotsInside(dots, view, line).map(({ key }) => key),
    ['s1', 's2', 'a9'],
  );
  assert.deepEqual(dotsInside(dots, view, line.slice(0, 2)), []);
});

test('goes with the arrow keys to the nearest face in that direction and stays at the edge', () => {
  const [first, second, third] = dots;
  assert.equal(nextDot(dots, first ?? null, 'right')?.key, 's2');
  assert.equal(nextDot(dots, second ?? null, 'right')?.key, 's3');
  assert.equal(nextDot(dots, third ?? null, 'right'), null);
  assert.equal(nextDot(dots, first ?? null, 'down')?.key, 's4');
  assert.equal(nextDot(dots, first ?? null, 'up'), null);
});

test('reaches every face with the arrow keys', () => {
  const reached = new Set<string>();
  const open = [nextDot(dots, null, 'right')];
  for (let dot = open.pop(); dot !== undefined; dot = open.pop()) {
    if (dot === null || reached.has(dot.key)) continue;
    reached.add(dot.key);
    for (const heading of ['left', 'right', 'up', 'down'] as const) open.push(nextDot(dots, dot, heading));
  }
  assert.equal(reached.size, dots.length);
});

test('starts in the middle', () => {
  assert.equal(nextDot(dots, null, 'left')?.key, 'a9');
});

test('names the nearest face in use of someone else, never one that is set aside', () => {
  const [first] = dots;
  assert.ok(first !== undefined);
  const nearest = nearestNeighbour(dots, first, ({ memberId }) => memberId === 2);
  assert.equal(nearest?.dot.key, 's3');
  assert.equal(nearest?.distance, 2);
});
