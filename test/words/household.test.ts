import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '#words/en/catalogue.ts';
import { oddsOf } from '#words/odds.ts';

const { lookalikes, odds } = en;

test('rates read as odds with two figures', () => {
  const said = (rate: number) => odds.inWords(oddsOf(rate));
  assert.equal(said(1e-4), 'once in 10,000 comparisons');
  assert.equal(said(0.0123), 'once in 81 comparisons');
  assert.equal(said(0.00712), 'once in 140 comparisons');
  assert.equal(said(0.25), 'once in 4 comparisons');
  assert.equal(said(0.72), '7 times in 10');
  assert.equal(said(0), 'never in the tests');
});

test('the odds say whose they are', () => {
  const basis = (memberCount: number, fewestSamples: number) => odds.basis({ memberCount, fewestSamples, levels: [] });
  assert.match(basis(0, 0), /one member with one picture/);
  assert.match(basis(1, 1), /one member with 1 picture\./);
  assert.match(basis(4, 2), /4 members have pictures\. The one with the fewest has 2 pictures\..*a closer match/);
});

test('lookalikes are named with what to do', () => {
  const words = lookalikes.pair({
    memberIds: [1, 2],
    names: ['Ana', 'Ben'],
    distance: 0.3,
    threshold: 0.32,
    advice: 'addPictures',
  });
  assert.match(words, /Ana and Ben look alike/);
  assert.match(words, /Add pictures of both/);
});
