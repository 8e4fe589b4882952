import assert from 'node:assert/strict';
import { test } from 'node:test';
import { travelFrom } from '#renderer/features/map/canvas/travel.ts';
import { dotAt } from './drawn-dots.ts';

test('takes faces from their old places to the new ones, and puts new faces straight where they belong', () => {
  let now = 0;
  const before = [dotAt(1, 1, 0, 0)];
  const travel = travelFrom(
    before,
    (dot) => dot,
    100,
    () => now,
  );
  const moved = dotAt(1, 1, 1, 2);
  assert.deepEqual(travel.placeOf(moved), { x: 0, y: 0 });
  now = 50;
  const { x } = travel.placeOf(moved);
  assert.ok(x > 0.5 && x < 1);
  assert.equal(travel.placeOf(dotAt(2, 1, 5, 5)).x, 5);
  now = 100;
  assert.equal(travel.placeOf(moved).x, 1);
  assert.equal(travel.isOver(), true);
});

test('moves nothing for people who asked for less motion', () => {
  const travel = travelFrom(
    [dotAt(1, 1, 0, 0)],
    (dot) => dot,
    0,
    () => 0,
  );
  assert.equal(travel.isOver(), true);
  assert.equal(travel.placeOf(dotAt(1, 1, 1, 1)).x, 1);
});
