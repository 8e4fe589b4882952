import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markHues, markOf } from '#renderer/kit/mark.ts';

test('gives 32 members in a row signs that differ in colour or shape', () => {
  const signs = new Set(Array.from({ length: 32 }, (_, index) => JSON.stringify(markOf(index + 1))));
  assert.equal(signs.size, 32);
});

test('tells neighbours apart by both colour and shape', () => {
  for (let id = 1; id < markHues; id++) {
    assert.notEqual(markOf(id).hue, markOf(id + 1).hue);
    assert.notEqual(markOf(id).shape, markOf(id + 1).shape);
  }
});
