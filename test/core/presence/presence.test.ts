import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGone, type PresenceSight, present, stepPresence } from '../../../src/core/presence/presence.ts';

/** The state after one sight a second. */
const after = (...sights: readonly PresenceSight[]) => sights.reduce((state, sight, second) => stepPresence(state, sight, second * 1000), present);

test('nobody, and somebody else, start the time away; being recognised ends it', () => {
  assert.deepEqual(after('you', 'nobody', 'someoneElse', 'nobody'), { awaySince: 1000 });
  assert.deepEqual(after('someoneElse', 'nobody', 'you'), present);
});

test('a turned head starts nothing, and a covered face does not end it', () => {
  assert.deepEqual(after('you', 'unclear', 'unclear'), present);
  assert.deepEqual(after('nobody', 'unclear', 'unclear'), { awaySince: 0 });
});

test('locks when the time is over, and never where the household says never', () => {
  const away = after('nobody');
  assert.equal(isGone(away, 29_999, 30_000), false);
  assert.equal(isGone(away, 30_000, 30_000), true);
  assert.equal(isGone(away, 1e9, null), false);
  assert.equal(isGone(present, 1e9, 30_000), false);
});
