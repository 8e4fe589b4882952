import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGone, type PresenceSight, present, stepPresence } from '../../../src/core/presence/presence.ts';

/** The state after one sight a second. */
const after = (...sights: readonly PresenceSight[]) => sights.reduce((state, sight, second) => stepPresence(state, sight, second * 1000), present);

test('nobody, and somebody else, start the time away; being recognised ends it', () => {
  assert.equal(after('you', 'nobody', 'someoneElse', 'nobody').awaySince, 1000);
  assert.deepEqual(after('someoneElse', 'nobody', 'you'), present);
});

test('a turned head starts nothing, and a covered face does not end it', () => {
  assert.equal(after('you', 'unclear', 'unclear').awaySince, null);
  assert.equal(after('nobody', 'unclear', 'unclear').awaySince, 0);
});

test('a face that says too little is taken for theirs for two minutes; then the time away begins, until they are recognised', () => {
  const hidden = (seconds: number) => after('you', ...Array<PresenceSight>(seconds).fill('unclear'));
  assert.equal(hidden(119).awaySince, null);
  assert.equal(hidden(125).awaySince, 121_000);
  assert.deepEqual(stepPresence(hidden(125), 'you', 126_000), present);
  assert.equal(after('you', ...Array<PresenceSight>(100).fill('unclear'), 'you', ...Array<PresenceSight>(100).fill('unclear')).awaySince, null);
});

test('locks when the time is over, and never where the household says never', () => {
  const away = after('nobody');
  assert.equal(isGone(away, 29_999, 30_000), false);
  assert.equal(isGone(away, 30_000, 30_000), true);
  assert.equal(isGone(away, 1e9, null), false);
  assert.equal(isGone(present, 1e9, 30_000), false);
});
