import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FailurePolicy, waysIn } from '#contract/ways-in.ts';
import {
  countFailure,
  endRow,
  type FailureCounter,
  failuresLeft,
  isDisabled,
  noFailures,
  pauseLeft,
  withoutFailuresSince,
  withPauseByThisClock,
} from '#core/sign-in/lockout.ts';

const facePolicy = waysIn.face.failures;
const passphrasePolicy = waysIn.passphrase.failures;

function fail(times: number, policy: FailurePolicy = facePolicy, from: FailureCounter = noFailures): FailureCounter {
  let counter = from;
  for (let i = 0; i < times; i++) counter = countFailure(counter, 1000, policy);
  return counter;
}

test('four failures bar nothing, the fifth pauses for thirty seconds', () => {
  assert.equal(pauseLeft(fail(4), 1000, facePolicy), 0);
  assert.equal(pauseLeft(fail(5), 1000, facePolicy), 30_000);
  assert.equal(pauseLeft(fail(5), 31_000, facePolicy), 0);
});

test('failures of a time in which nobody could succeed are taken back, a success in that time is not', () => {
  const earlier = fail(2);
  assert.deepEqual(withoutFailuresSince(earlier, fail(4, facePolicy, earlier)), earlier);
  assert.deepEqual(withoutFailuresSince(earlier, noFailures), noFailures);
  const underWay = { ...fail(1, facePolicy, earlier), isReserved: true };
  assert.equal(withoutFailuresSince(earlier, underWay).isReserved, true);
});

test('each further pause is twice as long, up to an hour', () => {
  assert.equal(pauseLeft(fail(10), 1000, facePolicy), 60_000);
  assert.equal(pauseLeft(fail(15), 1000, facePolicy), 120_000);
  assert.equal(pauseLeft(fail(60, passphrasePolicy), 1000, passphrasePolicy), 3_600_000);
});

test('a clock set back cannot make a pause longer than it is', () => {
  const yearAgo = 1000 - 365 * 24 * 3_600_000;
  assert.equal(pauseLeft(fail(5), yearAgo, facePolicy), facePolicy.firstPauseMs);
  assert.equal(pauseLeft(fail(12), yearAgo, facePolicy), 2 * facePolicy.firstPauseMs);
});

test('a pause that began by a clock years ahead counts from now, once; any other is left as it is', () => {
  const counter = fail(5);
  const years = 1000 - 3 * 365 * 24 * 3_600_000;
  const begun = withPauseByThisClock(counter, years, facePolicy);
  assert.equal(begun.pausedUntil, years + facePolicy.firstPauseMs);
  assert.equal(withPauseByThisClock(begun, years + 10_000, facePolicy), begun);
  assert.equal(withPauseByThisClock(counter, 1000, facePolicy), counter);
  assert.equal(withPauseByThisClock(counter, 60_000, facePolicy), counter);
  assert.equal(withPauseByThisClock(noFailures, years, facePolicy), noFailures);
});

test('failures left count down to the next pause', () => {
  assert.deepEqual(
    [0, 1, 4, 5].map((times) => failuresLeft(fail(times), facePolicy)),
    [5, 4, 1, 5],
  );
});

test('a recognised face breaks the row but does not wipe out what was tried', () => {
  const forgiven = endRow(fail(4));
  assert.equal(failuresLeft(forgiven, facePolicy), 5);
  let counter = noFailures;
  for (let i = 0; i < 13; i++) counter = endRow(fail(4, facePolicy, counter));
  assert.equal(isDisabled(counter, facePolicy), true);
});

test('fifty failures leave only the passphrase, which itself is never disabled', () => {
  assert.equal(isDisabled(fail(49), facePolicy), false);
  assert.equal(isDisabled(fail(50), facePolicy), true);
  assert.equal(isDisabled(fail(500, passphrasePolicy), passphrasePolicy), false);
});
