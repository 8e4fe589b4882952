import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGone, type PresenceSight, type PresenceState, present, stepPresence } from '#core/household/presence.ts';

/** The state after one sight a second, from this second on. */
const goOn = (from: PresenceState, second: number, ...sights: readonly PresenceSight[]) =>
  sights.reduce((state, sight, passed) => stepPresence(state, sight, (second + passed) * 1000), from);
const after = (...sights: readonly PresenceSight[]) => goOn(present, 0, ...sights);

test('nobody, and a face that is not theirs, start the time away; being recognised ends it', () => {
  assert.equal(after('you', 'nobody', 'notYou', 'nobody').awayMs, 2000);
  assert.equal(after('notYou', 'nobody', 'you').awayMs, null);
});

test('a turned head starts nothing, and a covered face does not end it', () => {
  assert.equal(after('you', 'unclear', 'unclear').awayMs, null);
  assert.equal(after('nobody', 'unclear', 'unclear').awayMs, 2000);
});

test('a face that says too little is taken for theirs for two minutes; then the time away begins, until they are recognised', () => {
  const hidden = (seconds: number) => after('you', ...Array<PresenceSight>(seconds).fill('unclear'));
  assert.equal(hidden(120).awayMs, null);
  assert.equal(hidden(125).awayMs, 4000);
  assert.equal(goOn(hidden(125), 126, 'you').awayMs, null);
  assert.equal(
    after('you', ...Array<PresenceSight>(100).fill('unclear'), 'you', ...Array<PresenceSight>(100).fill('unclear'))
      .awayMs,
    null,
  );
});

test('time without frames, as while another screen has the camera, is no time away', () => {
  const left = after('you', 'nobody', 'nobody');
  const back = goOn(left, 600, 'unclear');
  assert.equal(isGone(back, 10_000), false);
  assert.equal(isGone(goOn(back, 601, 'unclear', 'unclear', 'unclear', 'unclear'), 10_000), true);
  const hidden = goOn(after('you', 'unclear'), 600, 'unclear');
  assert.equal(goOn(hidden, 601, ...Array<PresenceSight>(100).fill('unclear')).awayMs, null);
});

test('frames that come slowly count, so that a slow computer locks as well', () => {
  let state = present;
  for (let second = 0; second <= 30; second += 5) state = stepPresence(state, 'nobody', second * 1000);
  assert.equal(isGone(state, 30_000), true);
});

test('locks when the time is over, and never where the household says never', () => {
  const away = after(...Array<PresenceSight>(30).fill('nobody'));
  assert.equal(isGone(away, 30_000), false);
  assert.equal(isGone(goOn(away, 30, 'nobody'), 30_000), true);
  assert.equal(isGone(goOn(away, 30, 'nobody'), null), false);
  assert.equal(isGone(present, 30_000), false);
});
