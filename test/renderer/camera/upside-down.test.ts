import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUpsideDownCheck, upsideDownTimes } from '#renderer/camera/upside-down.ts';

const { afterMs, everyMs, vainTries, seldomMs, believed } = upsideDownTimes;
const frame = { width: 1, height: 1, data: Uint8Array.of(9, 0, 0, 255) };

/** A check whose frames are upside down as `sees` says by then. */
function checkOf(sees: () => boolean) {
  let now = 0;
  const asked: number[] = [];
  const told: boolean[] = [];
  const check = createUpsideDownCheck({
    now: () => now,
    isUpsideDown: async () => {
      asked.push(now);
      return sees();
    },
    onChange: (isUpsideDown) => told.push(isUpsideDown),
  });
  /** A frame every 100 ms. */
  async function pass(ms: number, isWell = false): Promise<void> {
    for (const end = now + ms; now < end; now += 100) await check.look(frame, isWell);
  }
  return { pass, asked, told };
}

test('somebody who hangs upside down is told of once they were found several times', async () => {
  const { pass, told, asked } = checkOf(() => true);
  await pass(afterMs + (believed - 1) * everyMs);
  assert.deepEqual(told, []);
  await pass(100);
  assert.deepEqual(told, [true]);
  assert.equal(asked.length, believed);
});

test('a single find among vain tries is not believed', async () => {
  let tries = 0;
  const { pass, told } = checkOf(() => tries++ % 2 === 0);
  await pass(afterMs + 60_000);
  assert.deepEqual(told, []);
});

test('what was told is taken back once the picture is seen the right way up, not when somebody is away for once', async () => {
  const finds = [true, true, false, true, false, false];
  const { pass, told } = checkOf(() => finds.shift() ?? false);
  await pass(afterMs + 3 * everyMs + 100);
  assert.deepEqual(told, [true]);
  await pass(2 * everyMs);
  assert.deepEqual(told, [true, false]);
});

test('while somebody is seen well nothing is turned over', async () => {
  const { pass, asked } = checkOf(() => true);
  await pass(20_000, true);
  await pass(afterMs);
  await pass(100, true);
  await pass(afterMs);
  assert.deepEqual(asked, []);
});

test('an empty room is turned over ever more seldom', async () => {
  const { pass, asked } = checkOf(() => false);
  await pass(afterMs + (vainTries - 1) * everyMs + 10 * seldomMs);
  assert.ok(asked.length <= vainTries + 10, `${asked.length} looks`);
  assert.ok(asked.length > vainTries + 5, `${asked.length} looks`);
});
