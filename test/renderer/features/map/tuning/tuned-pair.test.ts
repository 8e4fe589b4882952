import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFates, fateOf } from '#renderer/features/map/tuning/placed-samples.ts';
import {
  hasLearnt,
  ownersWords,
  pairNeeds,
  type TunedPair,
  type TuningReport,
} from '#renderer/features/map/tuning/tuned-pair.ts';
import { en } from '#words/en/catalogue.ts';

const { tuning: words } = en;

const verdicts = Object.keys(words.verdicts) as TuningReport['verdict'][];
const learnt: TunedPair = {
  memberIds: [2, 3],
  names: ['Ben', 'Cleo'],
  mayName: [2, 3],
  sampleCounts: [14, 11],
  elsewhere: [9, 8],
  learnt: { undecided: 0.25, samples: [] },
};
const poor: TunedPair = { ...learnt, sampleCounts: [7, 1], elsewhere: [6, 0], learnt: null };
const before = { right: 48, refused: 2, confused: 1, ambiguous: 9 };
const report: TuningReport = {
  at: 0,
  verdict: 'helps',
  before,
  after: { ...before, right: 55, ambiguous: 2 },
  better: 7,
  worse: 0,
  interval: { low: 0.59, high: 1 },
  strangers: { tried: 60, before: 1, after: 1 },
  neededSamples: 8,
  neededElsewhere: 4,
  pairs: [learnt],
};

test('has a sentence and a reason of its own for every verdict', () => {
  assert.equal(new Set(verdicts.map((verdict) => words.verdicts[verdict])).size, verdicts.length);
  assert.equal(new Set(verdicts.map((verdict) => words.reason({ ...report, verdict }))).size, verdicts.length);
});

test('says in figures why a tuning helps or does harm', () => {
  assert.equal(
    words.reason(report),
    'Familiar recognises seven pictures better with tuning, and none worse. It lets no more strangers in.',
  );
  assert.match(
    words.reason({ ...report, verdict: 'moreConfused', after: { ...before, confused: 3 } }),
    /take three pictures for somebody else\. Without it, the number is one/,
  );
  assert.match(
    words.reason({ ...report, verdict: 'moreStrangers', strangers: { tried: 60, before: 0, after: 2 } }),
    /In 60 tries.* twice with tuning, and never without it/,
  );
  assert.match(words.reason({ ...report, verdict: 'noGain', better: 1 }), /only one picture better/);
  assert.match(words.reason({ ...report, verdict: 'noGain', better: 0 }), /makes no difference/);
});

test('says what chance allows, and what it takes to exclude it', () => {
  assert.match(
    words.chance(report),
    /^Seven pictures get better and none worse\. .*between 59 and 100\u00a0% .*at least six pictures must get better and none worse/,
  );
  assert.match(
    words.chance({ ...report, better: 1, worse: 2, interval: { low: 0.008, high: 0.906 } }),
    /^One picture gets better and two worse\. .*between 1 and 91/,
  );
  assert.match(words.chance({ ...report, better: 0, interval: null }), /^No picture gets better or worse\./);
});

test('says nothing of chance where nothing was learnt', () => {
  assert.equal(hasLearnt([poor]), false);
  assert.equal(hasLearnt([]), false);
  assert.equal(hasLearnt([poor, learnt]), true);
});

test('says how often strangers get in, with what was learnt and without', () => {
  assert.match(
    words.strangers(report.strangers),
    /^Familiar also tested 60 pictures .*Familiar let one in without tuning, and one with it\.$/,
  );
  assert.match(
    words.strangers({ tried: 1, before: 0, after: 12 }),
    /^Familiar also tested 1 picture .*Familiar let none in without tuning, and 12 with it\.$/,
  );
  assert.match(
    words.strangers({ tried: 9, before: 0, after: 0 }),
    /Familiar let none of them in, with tuning or without\.$/,
  );
});

test('names who of a pair needs more pictures, and how many', () => {
  assert.deepEqual(pairNeeds(poor, report, words), [
    { memberId: 2, words: 'Ben has seven pictures in use and needs one more.' },
    { memberId: 3, words: 'Cleo has one picture in use and needs seven more.' },
  ]);
  assert.deepEqual(pairNeeds({ ...poor, sampleCounts: [14, 3], elsewhere: [9, 2] }, report, words), [
    { memberId: 3, words: 'Cleo has three pictures in use and needs five more.' },
  ]);
  assert.deepEqual(pairNeeds(learnt, report, words), []);
  assert.deepEqual(pairNeeds({ ...learnt, elsewhere: [9, 1] }, report, words), [
    { memberId: 3, words: 'Most pictures of Cleo are from one day. Add three more from another day.' },
  ]);
});

test('takes a place near the middle for nobody’s, and any other for the member’s on that side', () => {
  assert.equal(fateOf(-0.3, -1, 0.25), 'own');
  assert.equal(fateOf(-0.3, 1, 0.25), 'other');
  assert.equal(fateOf(0.24, -1, 0.25), 'nobody');
  assert.equal(fateOf(0.25, -1, 0.25), 'other');
});

test('counts the pictures that lie in the middle or on the other’s side', () => {
  assert.equal(words.pairs.places(countFates(['own', 'own'])), 'all 2 on their own side');
  assert.equal(
    words.pairs.places(countFates(['own', 'nobody', 'other', 'nobody'])),
    '2 of 4 in the middle, 1 on the wrong side',
  );
  assert.equal(words.pairs.places(countFates(['own', 'other'])), '1 of 2 on the wrong side');
});

test('says whom of a pair it never names', () => {
  assert.equal(ownersWords(learnt, words), null);
  assert.match(ownersWords({ ...learnt, mayName: [2] }, words) ?? '', /^Cleo is an owner\. Tuning never signs in/);
  assert.match(ownersWords({ ...learnt, mayName: [] }, words) ?? '', /^Both are owners\. Tuning never signs in/);
  assert.deepEqual(pairNeeds({ ...poor, mayName: [] }, report, words), [], 'more pictures would change nothing');
});
