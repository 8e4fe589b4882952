import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countFailure,
  type FailureCounter,
  facePolicy,
  failuresLeft,
  isDisabled,
  noFailures,
  passphrasePolicy,
  pausedUntil,
} from '../../../src/core/signin/lockout.ts';

function fail(times: number, policy = facePolicy, now = 1000): FailureCounter {
  let counter = noFailures;
  for (let i = 0; i < times; i++) counter = countFailure(counter, now, policy);
  return counter;
}

test('four failures bar nothing, the fifth pauses for thirty seconds', () => {
  assert.equal(pausedUntil(fail(4), 1000), null);
  assert.equal(pausedUntil(fail(5), 1000), 31_000);
  assert.equal(pausedUntil(fail(5), 31_000), null);
});

test('each further pause is twice as long, up to an hour', () => {
  assert.equal(pausedUntil(fail(10), 1000), 61_000);
  assert.equal(pausedUntil(fail(15), 1000), 121_000);
  assert.equal(pausedUntil(fail(60, passphrasePolicy), 1000), 1000 + 3_600_000);
});

test('failures left count down to the next pause', () => {
  assert.deepEqual(
    [0, 1, 4, 5].map((times) => failuresLeft(fail(times), facePolicy)),
    [5, 4, 1, 5],
  );
});

test('fifty failures leave only the passphrase, which itself is never disabled', () => {
  assert.equal(isDisabled(fail(49), facePolicy), false);
  assert.equal(isDisabled(fail(50), facePolicy), true);
  assert.equal(isDisabled(fail(500, passphrasePolicy), passphrasePolicy), false);
});
