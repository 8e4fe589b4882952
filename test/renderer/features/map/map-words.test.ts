import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenWords, dotWords, keepsWords } from '#renderer/features/map/map-words.ts';
import { en } from '#words/en/catalogue.ts';
import { dotAt } from './canvas/drawn-dots.ts';

const { map: words } = en;
const names = new Map([
  [1, 'Ana'],
  [2, 'Ben'],
]);

test('says how much of the distance the flat picture keeps, and how well its order', () => {
  const [share, order] = keepsWords(
    { share: 0.474, rankCorrelation: 0.81 },
    { projection: 'pca', isTuned: false },
    words,
  );
  assert.match(share ?? '', /keeps 47 % of the squared distance/);
  assert.match(order ?? '', /mostly nearer in reality \(rank correlation 0\.81\)/);
});

test('warns that lengths mean little where only neighbours are kept', () => {
  const [first, order] = keepsWords(
    { share: 0.2, rankCorrelation: 0.3 },
    { projection: 'neighbours', isTuned: false },
    words,
  );
  assert.match(first ?? '', /mean little/);
  assert.match(order ?? '', /may not be nearer in reality/);
});

test('does not call a tuned picture too small, for it is stretched', () => {
  const keeps = { share: 0.5, rankCorrelation: 0.8 };
  assert.match(keepsWords(keeps, { projection: 'pca', isTuned: false }, words)[0] ?? '', /never farther/);
  assert.doesNotMatch(keepsWords(keeps, { projection: 'pca', isTuned: true }, words).join(' '), /farther/);
  for (const projection of ['pca', 'neighbours'] as const)
    assert.match(keepsWords(keeps, { projection, isTuned: true }, words).at(-1) ?? '', /by the distances with tuning/);
});

test('tells who hears the map whose face it is, how it stands, and who is near', () => {
  assert.equal(
    dotWords(
      { dot: dotAt(4, 1, 0, 0, false), isChosen: true, near: { dot: dotAt(5, 2, 1, 1), distance: 0.314 } },
      names,
      words,
    ),
    'Ana, set aside, chosen, nearest face of someone else: Ben, 0.31 away in the drawing',
  );
  assert.equal(dotWords({ dot: dotAt(4, null, 0, 0), isChosen: false, near: null }, names, words), 'Failed sign-in');
});

test('counts what is chosen by person', () => {
  assert.equal(
    chosenWords([dotAt(1, 1, 0, 0), dotAt(2, 2, 0, 0), dotAt(3, 1, 0, 0), dotAt(9, null, 0, 0)], names, words),
    '2 pictures of Ana, 1 of Ben, 1 failed sign-in',
  );
});
