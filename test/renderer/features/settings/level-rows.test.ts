import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LevelOdds } from '#contract/household.ts';
import { levelRows } from '#renderer/features/settings/level-rows.ts';
import { catalogues } from '#words/catalogue.ts';

test('rows name strangers, the relatives that were measured, and the own refusal', () => {
  const rows = levelRows(
    {
      level: 'balanced',
      strangerRate: 1e-4,
      relatives: [{ relation: 'sisters', rate: 0.1 }],
      falseNonMatchRate: 0.05,
      groups: [],
    },
    catalogues.en,
  );
  assert.deepEqual(
    rows.map(({ who }) => who),
    ['A stranger gets in', 'A sister gets in as you', 'You are refused'],
  );
});

test('what was not measured is not shown', () => {
  const odds: LevelOdds = { level: 'strict', strangerRate: 1e-5, relatives: [], falseNonMatchRate: null, groups: [] };
  assert.equal(levelRows(odds, catalogues.en).length, 1);
});
