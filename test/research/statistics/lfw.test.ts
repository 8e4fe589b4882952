import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldAccuracy, type ScoredPair } from '../../../research/statistics/fold-accuracy.ts';
import { lfwPath, parsePairs } from '../../../research/statistics/lfw-pairs.ts';

test("parses View 1's form with one fold", () => {
  const folds = parsePairs('1\nAna_B\t1\t4\nAna_B\t1\tCem_D\t12\n');
  assert.equal(folds.length, 1);
  assert.deepEqual(folds[0]?.[0], {
    isGenuine: true,
    first: { person: 'Ana_B', number: 1 },
    second: { person: 'Ana_B', number: 4 },
  });
  assert.equal(folds[0]?.[1]?.isGenuine, false);
  assert.equal(lfwPath({ person: 'Cem_D', number: 12 }), 'Cem_D/Cem_D_0012.jpg');
});

test("parses View 2's form with several folds", () => {
  const fold = 'A\t1\t2\nB\t3\tC\t4\n';
  const folds = parsePairs(`2\t1\n${fold}${fold}`);
  assert.deepEqual(
    folds.map((pairs) => pairs.length),
    [2, 2],
  );
});

test('refuses a pairs file with a broken line, naming it, and one that is too short', () => {
  assert.throws(() => parsePairs('1\nA\tx\t2\nB\t3\tC\t4\n'), /Line 2/);
  assert.throws(() => parsePairs('2\nA\t1\t2\nB\t3\tC\t4\n'), /announces 4 pairs and holds 2/);
  assert.throws(() => parsePairs('hello'), /begin with the number/);
});

const pair = (distance: number, isGenuine: boolean): ScoredPair => ({ distance, isGenuine });

test('well separated folds are judged without an error', () => {
  const fold = [pair(0.1, true), pair(0.2, true), pair(0.8, false), pair(0.9, false)];
  assert.deepEqual(foldAccuracy([fold, fold, fold]), { accuracy: 1, standardError: 0, perFold: [1, 1, 1] });
});

test('the threshold comes from the other folds, so that a fold cannot be judged by its own answer', () => {
  const near = [pair(0.1, true), pair(0.3, false)];
  const far = [pair(0.6, true), pair(0.9, false)];
  const { perFold } = foldAccuracy([near, far]);
  assert.deepEqual(perFold, [0.5, 0.5]);
});

test('a pair without a score counts as an error, genuine or not', () => {
  const fold = [
    pair(0.1, true),
    pair(Number.POSITIVE_INFINITY, true),
    pair(Number.POSITIVE_INFINITY, false),
    pair(0.9, false),
  ];
  assert.equal(foldAccuracy([fold, fold]).accuracy, 0.5);
});
