import type { Evaluation, Lab } from '../lab.ts';
import { evaluateAllPairs } from '../protocols/all-pairs.ts';
import { detectDefaults, evaluateDetect } from '../protocols/detect.ts';
import { evaluateGroups } from '../protocols/groups.ts';
import { evaluateHouseholdProtocol, householdDefaults } from '../protocols/households.ts';
import { evaluateIdentify, identifyDefaults } from '../protocols/identify.ts';
import { evaluateNegatives, negativeDefaults } from '../protocols/negatives.ts';
import { evaluatePairs } from '../protocols/pairs.ts';
import { evaluateSignIns, signInDefaults } from '../protocols/sign-ins.ts';

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

const negatives = (people: readonly string[], families: string): DocumentedRun => {
  const [kin, labels] = [`${families}/kin-pairs.csv`, `${families}-ages.csv`];
  return {
    id: 'negatives',
    root: [...people, families].join(', '),
    args: ['negatives', '--people', ...people, '--families', families, '--kin', kin, '--labels', labels],
    run: (lab) => evaluateNegatives(lab, { ...negativeDefaults, people, families: [families], kin, labels }),
    charts: [],
  };
};

const allPairsOf = (id: string, root: string, people: string): DocumentedRun => ({
  id,
  root,
  args: ['all-pairs', '--root', root, '--people', people],
  run: (lab) => evaluateAllPairs(lab, root, people),
  charts: [],
});

const groups = (root: string, labels: string): DocumentedRun => ({
  id: 'groups',
  root,
  args: ['groups', root, '--labels', labels],
  run: (lab) => evaluateGroups(lab, root, labels),
  charts: ['groups'],
});

const webcamSignIns = (root: string): DocumentedRun => ({
  id: 'webcam-sign-ins',
  root,
  args: ['sign-ins', '--root', root],
  run: (lab) => evaluateSignIns(lab, root, signInDefaults),
  charts: [],
});

/** Pictures of each folder that are searched as they are, and those of them that others are made of. */
const [most, made] = [400, 60];

const findingFaces = (data: string): DocumentedRun => {
  const one = ['att', 'families', 'groups'].map((set) => `${data}/${set}`);
  const middle = ['lfw-view1', 'pad/live/nuaa'].map((set) => `${data}/${set}`);
  const none = [`${data}/omniglot/images_background.zip`];
  const folders = ['--one', ...one, '--middle', ...middle, '--none', ...none];
  return {
    id: 'finding-faces',
    root: data,
    args: ['detect', ...folders, '--most', String(most), '--made', String(made)],
    run: (lab) => evaluateDetect(lab, { ...detectDefaults, one, middle, none, most, made }),
    charts: ['found-by-width', 'found-by-light'],
  };
};

/**
 * The runs on the evaluation data below a folder: att/, lfw-view1/, families/, groups/, pad/live/nuaa/ and omniglot/, with
 * their lists.
 */
export const documentedRuns = (data: string): DocumentedRun[] => {
  const [att, lfw, families] = [`${data}/att`, `${data}/lfw-view1`, `${data}/families`];
  return [
    lfwPairs(lfw, `${lfw}/pairsDevTest.txt`),
    allPairs('lfw', lfw),
    allPairs('att', att),
    attIdentify(att),
    familiesHouseholds(families, `${families}/kin-pairs.csv`),
    negatives([lfw, att], families),
    groups(`${data}/groups`, `${data}/groups.csv`),
    allPairsOf('lfw-east-asian', lfw, `${data}/lfw-view1-east-asian.txt`),
    webcamSignIns(`${data}/pad/live/nuaa`),
    findingFaces(data),
  ];
};
