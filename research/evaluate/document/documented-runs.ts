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

/** The runs on the evaluation data below a folder: att/, lfw-view1/ and families/. */
export function documentedRuns(data: string): DocumentedRun[] {
  const [att, lfw, families] = [`${data}/att`, `${data}/lfw-view1`, `${data}/families`];
  const [pairs, kin] = [`${lfw}/pairsDevTest.txt`, `${families}/kin-pairs.csv`];
  return [
    {
      id: 'lfw-pairs',
      root: lfw,
      args: ['pairs', pairs, '--root', lfw],
      run: (lab) => evaluatePairs(lab, pairs, lfw),
      charts: [],
    },
    {
      id: 'lfw-all-pairs',
      root: lfw,
      args: ['all-pairs', '--root', lfw],
      run: (lab) => evaluateAllPairs(lab, lfw),
      charts: ['roc', 'det', 'distances'],
    },
    {
      id: 'att-all-pairs',
      root: att,
      args: ['all-pairs', '--root', att],
      run: (lab) => evaluateAllPairs(lab, att),
      charts: ['roc', 'det', 'distances'],
    },
    {
      id: 'att-identify',
      root: att,
      args: ['identify', '--root', att],
      run: (lab) => evaluateIdentify(lab, att, identifyDefaults),
      charts: ['identification'],
    },
    {
      id: 'families-households',
      root: families,
      args: ['households', '--root', families, '--kin', kin],
      run: (lab) => evaluateHouseholdProtocol(lab, families, kin, householdDefaults),
      charts: ['accepted-by-relation', 'distances', 'margin-1', 'margin-3'],
    },
  ];
}
