import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPresent, countMore, noPictureCounts } from '#core/household/picture-counts.ts';

const hourMs = 3_600_000;
const noon = 1_800_000_000_000;
const none = noPictureCounts.added;

test('a day begins with the first that is counted, and ends a day later; in all they stay counted', () => {
  const two = countMore(countMore(none, 1, noon), 1, noon + 5 * hourMs);
  assert.deepEqual(two, { since: noon, today: 2, inAll: 2 });
  assert.equal(atPresent(two, noon + 24 * hourMs - 1).today, 2);
  assert.deepEqual(atPresent(two, noon + 24 * hourMs), { since: noon, today: 0, inAll: 2 });
  const next = countMore(two, 3, noon + 30 * hourMs);
  assert.deepEqual(next, { since: noon + 30 * hourMs, today: 3, inAll: 5 });
});

test('a day that a clock years ahead began ends a day after the clock was put right', () => {
  const ahead = countMore(none, 5, noon + 9000 * 24 * hourMs);
  const righted = atPresent(ahead, noon);
  assert.deepEqual(righted, { since: noon, today: 5, inAll: 5 });
  assert.equal(atPresent(righted, noon + 24 * hourMs).today, 0);
});
