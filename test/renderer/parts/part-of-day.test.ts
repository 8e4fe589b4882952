import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetingTime, partOfDay } from '#renderer/parts/part-of-day.ts';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

test('greets by the hour', () => {
  assert.equal(greetingTime(at(1, 8)), 'morning');
  assert.equal(greetingTime(at(1, 13)), 'afternoon');
  assert.equal(greetingTime(at(1, 21)), 'evening');
  assert.equal(greetingTime(at(1, 22)), 'night');
  assert.equal(greetingTime(at(1, 4)), 'night');
});

test('divides the whole day into parts without a gap', () => {
  assert.deepEqual(
    [0, 4, 5, 8, 9, 16, 17, 21, 22, 23].map((hour) => partOfDay(at(1, hour))),
    ['night', 'night', 'dawn', 'dawn', 'day', 'day', 'dusk', 'dusk', 'night', 'night'],
  );
});
