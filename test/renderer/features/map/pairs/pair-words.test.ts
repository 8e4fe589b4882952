import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestFirst, type Pair, pairKey } from '#renderer/features/map/pairs/pair-order.ts';
import { pairsWords } from '#renderer/features/map/pairs/pair-words.ts';
import { en } from '#words/en/catalogue.ts';

const { pairs: words } = en;

const names = new Map([
  [1, 'Ana'],
  [2, 'Ben'],
  [3, 'Cleo'],
]);
const pair = (memberIds: [number, number], smallest: number, state: Pair['state'] = 'clear'): Pair => ({
  memberIds,
  smallest,
  typical: 0.6,
  threshold: 0.34,
  margin: 0.04,
  state,
  advice: null,
  samples: { a: 1, b: 2 },
});

test('puts the pair nearest to its limit first', () => {
  const sorted = closestFirst([pair([1, 2], 0.5), { ...pair([1, 3], 0.52), threshold: 0.45 }, pair([2, 3], 0.55)]);
  assert.deepEqual(sorted.map(pairKey), ['1-3', '1-2', '2-3']);
});

test('knows a pair whichever member comes first', () => {
  assert.equal(pairKey(pair([3, 1], 0.5)), pairKey(pair([1, 3], 0.5)));
});

test('says a pair with its figures', () => {
  assert.equal(
    words.sentence(['Ana', 'Ben'], pair([1, 2], 0.3, 'close')),
    'Ana and Ben: too close. Nearest 0.30, 0.04 within the limit; typically 0.60.',
  );
});

test('sums the matrix up by its worst pair', () => {
  assert.equal(pairsWords([pair([1, 2], 0.5), pair([1, 3], 0.5)], names, words), 'All 2 pairs are well apart.');
  assert.equal(
    pairsWords([pair([1, 2], 0.36, 'near'), pair([2, 3], 0.3, 'close')], names, words),
    'Ben and Cleo are too close, and another pair needs a look.',
  );
});
