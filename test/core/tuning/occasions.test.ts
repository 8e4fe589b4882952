import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countElsewhere, occasionsOf } from '#core/tuning/occasions.ts';

const minute = 60_000;

test('camera pictures belong together while no hour lies between them; each picture from a file stands alone', () => {
  const samples = [
    { id: 1, createdAt: 0, source: 'camera' },
    { id: 2, createdAt: 50 * minute, source: 'photo' },
    { id: 3, createdAt: 55 * minute, source: 'camera' },
    { id: 4, createdAt: 110 * minute, source: 'learned' },
    { id: 5, createdAt: 171 * minute, source: 'camera' },
    { id: 6, createdAt: 171 * minute, source: 'photo' },
  ] as const;
  assert.deepEqual(Object.fromEntries(occasionsOf(samples)), { 1: 1, 2: 2, 3: 1, 4: 1, 5: 5, 6: 6 });
  assert.deepEqual(occasionsOf(samples.toReversed()), occasionsOf(samples), 'whatever their order');
  assert.equal(occasionsOf([]).size, 0);
});

test('counts what is left without the occasion that has most', () => {
  const sample = (id: number, occasion: number) => ({ id, memberId: 1, embedding: new Float32Array(1), occasion });
  assert.equal(countElsewhere([sample(1, 1), sample(2, 1), sample(3, 3)]), 1);
  assert.equal(countElsewhere([sample(1, 1), sample(2, 1)]), 0);
  assert.equal(countElsewhere([]), 0);
});
