import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterPick } from '#renderer/features/map/canvas/selection.ts';
import { dotAt } from './drawn-dots.ts';

const a = dotAt(1, 1, 0, 0);
const b = dotAt(2, 1, 0, 0);
const c = dotAt(3, 2, 0, 0);

test('sets a second face beside the first, and begins anew with a third', () => {
  const one = afterPick([], a, false);
  const two = afterPick(one, b, false);
  assert.deepEqual(two, ['s1', 's2']);
  assert.deepEqual(afterPick(two, c, false), ['s3']);
});

test('lets a chosen face go when it is clicked again, and all of them beside the faces', () => {
  assert.deepEqual(afterPick(['s1', 's2'], a, false), ['s2']);
  assert.deepEqual(afterPick(['s1', 's2'], null, false), []);
});

test('adds and takes away one by one on request', () => {
  assert.deepEqual(afterPick(['s1', 's2'], c, true), ['s1', 's2', 's3']);
  assert.deepEqual(afterPick(['s1', 's2', 's3'], b, true), ['s1', 's3']);
  assert.deepEqual(afterPick(['s1'], null, true), ['s1']);
});

test('narrows many chosen faces to the clicked one', () => {
  assert.deepEqual(afterPick(['s1', 's2', 's3'], b, false), ['s2']);
});
