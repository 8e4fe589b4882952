import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUpsideDownCheck, upsideDownTimes } from '#renderer/camera/upside-down.ts';

const { afterMs, everyMs, vainTries, seldomMs, believed } = upsideDownTimes;
/** Red above, blue below: the first byte tells which way up it is. */
const frame = { width: 1, height: 2, data: Uint8Array.of(9, 0, 0, 255, 0, 0, 9, 255) };

/** A check in whose turned frames faces are found as `sees` says by then. */
function checkOf(sees: () => boolean) {
  let now = 0;
  const asked: number[] = [];
  const told: boolean[] = [];
  const check = createUpsideDownCheck({
    now: () => now,
    showsFace: async ({ data }) => {
      assert.equal(data[0], 0, 'the frame is turned over');
      asked.push(now);
      return sees();
    },
    onChange: (isUpsideDown) => told.push(isUpsideDown),
  });
  /** A frame every 100 ms. */
  async function pass(ms: number, hasFace = false): Promise<void> {
    for (const end = now + ms; now < end; now += 100) await check.look(frame, hasFace);
  }
  return { pass, asked, told };
}

test('somebody who hangs upside down is told of once they were found several times', async () => {
  const { pass, told, asked } = checkOf(() => true);
  await pass(afterMs + (believed - 1) * everyMs);
  assert.deepEqual(told, []);
  await pass(everyMs);
  assert.deepEqual(told, [true]);
  assert.equal(asked.length, believed);
});

test('a single find among vain tries is not believed', async () => {
  let tries = 0;
  const { pass, told } = checkOf(() => tries++ % 2 === 0);
  await pass(afterMs + 60_000);
  assert.deepEqual(told, []);
});

test('while faces are seen the right way up nothing is turned over, and one that comes takes the word back', async () => {
  const { pass, told, asked } = checkOf(() => true);
  await pass(20_000, true);
  await pass(afterMs - 100);
  await pass(100, true);
  assert.deepEqual(asked, []);
  await pass(afterMs + believed * everyMs);
  assert.deepEqual(told, [true]);
  await pass(100, true);
  assert.deepEqual(told, [true, false]);
});

test('an empty room is turned over ever more seldom', async () => {
  const { pass, asked } = checkOf(() => false);
  await pass(afterMs + (vainTries - 1) * everyMs + 10 * seldomMs);
  assert.ok(asked.length <= vainTries + 10, `${asked.length} looks`);
  assert.ok(asked.length > vainTries + 5, `${asked.length} looks`);
});
