import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchForSleep } from '#hosts/watch-for-sleep.ts';

test('a look that comes far too late tells of one sleep; a busy computer does not', (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  let time = 1_800_000_000_000;
  let sleeps = 0;
  const watch = watchForSleep(
    () => sleeps++,
    () => time,
  );
  const look = (afterMs: number): number => {
    time += afterMs;
    t.mock.timers.tick(5000);
    return sleeps;
  };
  assert.deepEqual([look(5000), look(20_000), look(60_000), look(5000)], [0, 0, 1, 1]);
  watch.close();
  assert.equal(look(60_000), 1);
});
