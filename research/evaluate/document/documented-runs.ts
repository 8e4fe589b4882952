import type { Evaluation, Lab } from '../lab.ts';
import { evaluateAllPairs } from '../protocols/all-pairs.ts';
import { evaluateHouseholdProtocol, householdDefaults } from '../protocols/households.ts';
import { evaluateIdentify, identifyDefaults } from '../protocols/identify.ts';
import { evaluatePairs } from '../protocols/pairs.ts';

/** A run whose figures are in research/notes/EVALUATION.md, between the marks of its `id`. */
export type DocumentedRun = {
  readonly id: string;
  readonly root: string;
  /** The arguments that repeat the run. */
  readonly args: readonly string[];
  readonly run: (lab: Lab) => Promise<Evaluation>;
  /** The plots shown, by name. */
  readonly charts: readonly string[];
};

const lfwPairs = (root: string, pairs: string): DocumentedRun => ({
  id: 'lfw-pairs',
  root,
  args: ['pairs', pairs, '--root', root],
  run: (lab) => evaluatePairs(lab, pairs, root),
  charts: [],
});

const allPairs = (set: string, root: string): DocumentedRun => ({
  id: `${set}-all-pairs`,
  root,
  args: ['all-pairs', '--root', root],
  run: (lab) => evaluateAllPairs(lab, root),
  charts: ['roc', 'det', 'distances'],
});

const attIdentify = (root: string): DocumentedRun => ({
  id: 'att-identify',
  root,
  args: ['identify', '--root', root],
  run: (lab) => evaluateIdentify(lab, root, identifyDefaults),
  charts: ['identification'],
});

const familiesHouseholds = (root: string, kin: string): DocumentedRun => ({
  id: 'families-households',
  root,
  args: ['households', '--root', root, '--kin', kin],
  run: (lab) => evaluateHouseholdProtocol(lab, root, kin, householdDefaults),
  charts: ['accepted-by-relation', 'distances', 'margin-1', 'margin-3'],
});

/** The runs on the evaluation data below a folder: att/, lfw-view1/ and families/. */
export const documentedRuns = (data: string): DocumentedRun[] => {
  const [att, lfw, families] = [`${data}/att`, `${data}/lfw-view1`, `${data}/families`];
  return [
    lfwPairs(lfw, `${lfw}/pairsDevTest.txt`),
    allPairs('lfw', lfw),
    allPairs('att', att),
    attIdentify(att),
    familiesHouseholds(families, `${families}/kin-pairs.csv`),
  ];
};
