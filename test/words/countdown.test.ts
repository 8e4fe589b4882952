import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown } from '#words/countdown.ts';

test('counts seconds as minutes, and from an hour on as hours', () => {
  assert.equal(countdown(5), '0:05');
  assert.equal(countdown(75), '1:15');
  assert.equal(countdown(3600), '1:00:00');
  assert.equal(countdown(3725), '1:02:05');
});
