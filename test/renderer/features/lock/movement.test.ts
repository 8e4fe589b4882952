import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMovement } from '#renderer/features/lock/movement.ts';

/** Moves a pointer to a place after so many milliseconds; answers whether that is somebody's movement. */
function pointer() {
  let ms = 0;
  const isMovement = createMovement(() => ms);
  return (x: number, y: number, afterMs = 16) => {
    ms += afterMs;
    return isMovement({ x, y });
  };
}

test('a mouse that trembles on the table is moved by nobody, for however long', () => {
  const to = pointer();
  for (let i = 0; i < 1000; i++) assert.equal(to(100 + (i % 3), 100 - (i % 2)), false);
});

test('a hand that moves it is noticed within a few pixels', () => {
  const to = pointer();
  assert.equal(to(100, 100), false);
  assert.equal(to(103, 101), false);
  assert.equal(to(106, 102), true);
});

test('a slow drift is nobody’s, and neither is the place where the pointer comes to be', () => {
  const to = pointer();
  for (let i = 0; i < 100; i++) assert.equal(to(i, 0, 600), false);
  assert.equal(to(900, 500, 5000), false);
});
