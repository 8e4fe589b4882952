import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestFirst, lookalikesOf, type Pair, pairKey } from '#renderer/features/map/pairs/pair-order.ts';
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
  misfiled: [],
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
    words.sentence(pair([1, 2], 0.3, 'close')),
    'Closest 0.30, which is 0.04 below the limit. Typically 0.60.',
  );
});

test('sums the matrix up by its worst pair', () => {
  assert.equal(
    pairsWords([pair([1, 2], 0.5), pair([1, 3], 0.5)], names, words),
    'Familiar tells everybody apart easily.',
  );
  assert.equal(
    pairsWords([pair([1, 2], 0.36, 'near'), pair([2, 3], 0.3, 'close')], names, words),
    'Ben and Cleo are too close. Another pair needs a look.',
  );
});

test('finds whom everybody looks most like, by the typical distance, and two who look like each other once', () => {
  const members = [1, 2, 3].map((memberId) => ({ memberId, name: '', typicalOwn: null, sampleCount: 1 }));
  const typical = (memberIds: [number, number], distance: number) => ({ ...pair(memberIds, 0.5), typical: distance });
  assert.deepEqual(lookalikesOf(members, [typical([1, 2], 0.9), typical([1, 3], 0.7), typical([2, 3], 0.8)]), [
    { memberIds: [1, 3], isMutual: true },
    { memberIds: [2, 3], isMutual: false },
  ]);
  assert.deepEqual(lookalikesOf(members, []), []);
});
