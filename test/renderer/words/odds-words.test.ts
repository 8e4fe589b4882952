import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookalikesWords, oddsBasisWords, oddsRows, oddsWords } from '#renderer/words/odds-words.ts';

test('rates read as odds with two figures', () => {
  assert.equal(oddsWords(1e-4), 'once in 10,000 comparisons');
  assert.equal(oddsWords(0.0123), 'once in 81 comparisons');
  assert.equal(oddsWords(0.00712), 'once in 140 comparisons');
  assert.equal(oddsWords(0.25), 'once in 4 comparisons');
  assert.equal(oddsWords(0.72), '7 times in 10');
  assert.equal(oddsWords(0), 'never yet, in what was measured');
});

test('rows name strangers, the relatives that were measured, and the own refusal', () => {
  const rows = oddsRows({
    level: 'balanced',
    strangerRate: 1e-4,
    relatives: [{ relation: 'sisters', rate: 0.1 }],
    falseNonMatchRate: 0.05,
  });
  assert.deepEqual(
    rows.map(({ who }) => who),
    ['A stranger gets in', 'A sister gets in as you', 'You are refused'],
  );
});

test('what was not measured is not shown', () => {
  assert.equal(oddsRows({ level: 'strict', strangerRate: 1e-5, relatives: [], falseNonMatchRate: null }).length, 1);
});

test('the odds say whose they are', () => {
  const basis = (memberCount: number, fewestSamples: number) =>
    oddsBasisWords({ memberCount, fewestSamples, levels: [] });
  assert.match(basis(0, 0), /one member with one picture/);
  assert.match(basis(1, 1), /one member with 1 picture\./);
  assert.match(
    basis(4, 2),
    /4 members have pictures, the one with the fewest 2 pictures.*the nearer a face has to come/,
  );
});

test('lookalikes are named with what to do', () => {
  const words = lookalikesWords({
    memberIds: [1, 2],
    names: ['Ana', 'Ben'],
    distance: 0.3,
    threshold: 0.32,
    advice: 'addPictures',
  });
  assert.match(words, /Ana and Ben look alike/);
  assert.match(words, /Add pictures of both/);
});
