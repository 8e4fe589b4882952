import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { levelOdds } from '#core/recognition/level-odds.ts';
import measuredCalibration from '../../../assets/calibration.json' with { type: 'json' };
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';

const measured = (rate: number) => ({ rate, low: rate / 2, high: rate * 2 });
const calibration = madeUpCalibration([
  {
    falseMatchRate: 1e-3,
    distance: 0.4,
    falseNonMatch: measured(0.04),
    relatives: { sisters: measured(0.2), strangers: measured(0.01) },
  },
  {
    falseMatchRate: 1e-5,
    distance: 0.3,
    falseNonMatch: measured(0.2),
    relatives: { sisters: measured(0.05), strangers: measured(0.001) },
  },
]);

test('a measured level gives its measured rates, and relatives only by relation', () => {
  const odds = levelOdds(calibration, 'relaxed', 1, 1);
  assert.equal(odds.strangerRate, 1e-3);
  assert.ok(Math.abs((odds.falseNonMatchRate ?? 0) - 0.04) < 1e-9);
  assert.equal(odds.relatives.length, 1);
  assert.ok(Math.abs((odds.relatives[0]?.rate ?? 0) - 0.2) < 1e-9);
});

test('between two points the rates lie between theirs', () => {
  const odds = levelOdds(calibration, 'balanced', 1, 1);
  assert.ok(Math.abs((odds.falseNonMatchRate ?? 0) - 0.12) < 1e-9);
  assert.ok(Math.abs((odds.relatives[0]?.rate ?? 0) - 0.125) < 1e-9);
});

test('a stricter level lets fewer relatives in and refuses a member more often', () => {
  const [relaxed, strict] = (['relaxed', 'strict'] as const).map((level) => levelOdds(calibration, level, 1, 1));
  assert.ok((relaxed?.relatives[0]?.rate ?? 0) > (strict?.relatives[0]?.rate ?? 1));
  assert.ok((relaxed?.falseNonMatchRate ?? 1) < (strict?.falseNonMatchRate ?? 0));
});

test('what was measured by group is told at its level', () => {
  const levels = { relaxed: measured(0.02), balanced: measured(0.002), strict: measured(0) };
  const set = { name: 'a set', people: 40, pictures: 40, withoutFace: 0 };
  const women = { name: 'women', people: 40, comparisons: 780 };
  const byGroup = { ...calibration, groups: { set, leftOut: 3, measured: [{ ...women, levels }] } };
  assert.deepEqual(levelOdds(byGroup, 'balanced', 1, 1).groups, [{ ...women, rate: 0.002, low: 0.001, high: 0.004 }]);
});

test('what the README says of relatives is what the calibration says of three pictures in a household of one', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8').replace(/\s+/g, ' ');
  const rates = new Map(
    levelOdds(measuredCalibration, 'balanced', 3, 1).relatives.map(({ relation, rate }) => [relation, rate]),
  );
  const twoFigures = (relation: string) => Number((1 / (rates.get(relation) as number)).toPrecision(2));
  const [, sister, brother, parent] =
    readme.match(
      /sister is taken for the other in one of (\d+) comparisons, a brother in one of (\d+), a parent or child in one of (\d+)/,
    ) ?? [];
  assert.deepEqual([sister, brother, parent].map(Number), [
    Math.round(twoFigures('sisters')),
    Math.round(twoFigures('brothers')),
    twoFigures('parent and child'),
  ]);
});

test('what was not measured is not claimed', () => {
  const bare = {
    ...calibration,
    curves: [
      {
        sampleCount: 1,
        points: [
          { falseMatchRate: 1e-3, distance: 0.4 },
          { falseMatchRate: 1e-5, distance: 0.3 },
        ],
      },
    ],
  };
  assert.deepEqual(levelOdds(bare, 'strict', 1, 1), {
    level: 'strict',
    strangerRate: 1e-5,
    relatives: [],
    falseNonMatchRate: null,
    groups: [],
  });
});
