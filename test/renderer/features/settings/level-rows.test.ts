import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LevelOdds } from '#contract/household.ts';
import { groupRows, levelRows } from '#renderer/features/settings/level-rows.ts';
import { en } from '#words/en/catalogue.ts';

test('rows name strangers, the relatives that were measured, and the own refusal', () => {
  const rows = levelRows(
    {
      level: 'balanced',
      strangerRate: 1e-4,
      relatives: [{ relation: 'sisters', rate: 0.1 }],
      falseNonMatchRate: 0.05,
      groups: [],
    },
    en,
  );
  assert.deepEqual(
    rows.map(({ who }) => who),
    ['A stranger gets in', 'A sister gets in as you', 'You are refused'],
  );
});

test('what was not measured is not shown', () => {
  const odds: LevelOdds = { level: 'strict', strangerRate: 1e-5, relatives: [], falseNonMatchRate: null, groups: [] };
  assert.equal(levelRows(odds, en).length, 1);
});

const group = (name: string, high: number): LevelOdds['groups'][number] => ({
  name,
  people: 150,
  comparisons: 11_175,
  rate: high / 2,
  low: 0,
  high,
});

test('groups are told by the upper end: women, men, children, and the worst of the groups of adults', () => {
  const groups = [
    group('asian women', 1e-3),
    group('asian children', 2e-2),
    group('white men', 2e-4),
    group('women', 2e-4),
    group('men', 1e-4),
    group('children', 1e-3),
    group('asian', 1e-2),
    group('everybody', 1e-4),
    group('left-handed people', 0.5),
  ];
  assert.deepEqual(groupRows({ groups }, en), [
    { who: 'Among women', odds: 'at most once in 5,000 comparisons' },
    { who: 'Among men', odds: 'at most once in 10,000 comparisons' },
    { who: 'Among children', odds: 'at most once in 1,000 comparisons' },
    { who: 'Among Asian women, the highest of all adult groups', odds: 'at most once in 1,000 comparisons' },
  ]);
});

test('nothing is told of groups where none was measured', () => {
  assert.deepEqual(groupRows({ groups: [] }, en), []);
});
