import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameraProblemOf } from '#renderer/camera/camera-problem.ts';

const named = (name: string) => new DOMException('as the browser says it', name);

test('names the problem behind each refusal of the browser', () => {
  assert.equal(cameraProblemOf(named('NotAllowedError')), 'denied');
  assert.equal(cameraProblemOf(named('NotFoundError')), 'missing');
  assert.equal(cameraProblemOf(named('NotReadableError')), 'busy');
  assert.equal(cameraProblemOf(named('OverconstrainedError')), 'unsuitable');
});

test('calls whatever it does not know a failure to start', () => {
  assert.equal(cameraProblemOf(new TypeError('no constraints')), 'failed');
  assert.equal(cameraProblemOf('a string'), 'failed');
  assert.equal(cameraProblemOf(null), 'failed');
});
