import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords, greetingTime, momentWords, partOfDay } from '#renderer/words/time-words.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

test('calls a day by its distance in calendar days, not in hours', () => {
  const now = at(30, 0, 10);
  assert.equal(dayWords(at(30, 0), now), 'Today');
  assert.equal(dayWords(at(29, 23, 50), now), 'Yesterday');
  assert.match(dayWords(at(28, 23, 59), now), /28 Mar/);
});

test('keeps yesterday apart over the change to summer time, when a day has 23 hours', () => {
  assert.equal(dayWords(at(28, 23, 30), at(30, 0, 15)) === 'Yesterday', false);
  assert.equal(dayWords(at(29, 0, 30), at(30, 23, 30)), 'Yesterday');
});

test('names the year only when it is another one', () => {
  assert.match(dayWords(new Date(2025, 11, 31).getTime(), at(1, 12)), /2025/);
  assert.doesNotMatch(dayWords(at(1, 12), at(20, 12)), /2026/);
});

test('puts day and time into a sentence', () => {
  assert.equal(momentWords(at(30, 18, 42), at(30, 19)), 'today at 18:42');
});

test('greets by the hour', () => {
  assert.equal(greetingTime(at(1, 8)), 'morning');
  assert.equal(greetingTime(at(1, 13)), 'afternoon');
  assert.equal(greetingTime(at(1, 23)), 'evening');
  assert.equal(greetingTime(at(1, 2)), 'evening');
});

test('divides the whole day into parts without a gap', () => {
  assert.deepEqual(
    [0, 4, 5, 8, 9, 16, 17, 21, 22, 23].map((hour) => partOfDay(at(1, hour))),
    ['night', 'night', 'dawn', 'dawn', 'day', 'day', 'dusk', 'dusk', 'night', 'night'],
  );
});
