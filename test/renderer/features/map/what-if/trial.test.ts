import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changedAttempts,
  flip,
  isTrial,
  noTrial,
  trialInput,
  type WhatIf,
} from '#renderer/features/map/what-if/trial.ts';
import { en } from '#words/en/catalogue.ts';

const { whatIf: words } = en;

const figures = { right: 10, refused: 1, confused: 1, ambiguous: 0 };
const attempt: WhatIf['attempts'][number] = {
  attemptId: 1,
  at: 0,
  was: 'noMatch',
  now: 'noMatch',
  would: 'noMatch',
  memberName: null,
  nowMemberName: null,
  wouldMemberName: null,
};
const answer = (attempts: WhatIf['attempts'], after = figures): WhatIf => ({
  attempts,
  leaveOneOut: { before: figures, after, changed: [] },
});

test('switches a sample off, and by a second press on again', () => {
  const once = flip(noTrial, [4]);
  assert.deepEqual([...once.flipped], [4]);
  assert.deepEqual([...flip(once, [4]).flipped], []);
});

test('asks for what is in use to be set aside and for the rest to be brought back', () => {
  const trial = { level: 'strict', flipped: new Set([5, 4, 9]) } as const;
  assert.deepEqual(trialInput(trial, new Set([4, 5]), 'balanced'), {
    setAside: [4, 5],
    bringBack: [9],
    securityLevel: 'strict',
  });
});

test('takes the level in force for no trial', () => {
  const input = trialInput({ level: 'balanced', flipped: new Set() }, new Set(), 'balanced');
  assert.equal(isTrial(input), false);
  assert.equal(isTrial({ ...input, setAside: [1] }), true);
});

test('lists the attempts that the trial ends differently, another name included', () => {
  const recognised: WhatIf['attempts'][number] = {
    ...attempt,
    now: 'match',
    would: 'match',
    nowMemberName: 'Ana',
    wouldMemberName: 'Ben',
  };
  assert.deepEqual(changedAttempts(answer([attempt, { ...attempt, was: 'match' }, recognised])), [recognised]);
});

test('says what a trial would have done', () => {
  assert.equal(words.consequences(figures, figures, 0), 'This change makes no difference to anything so far.');
  assert.equal(
    words.consequences(figures, { ...figures, right: 11, confused: 0 }, 1),
    'With this change: 1 fewer picture taken for somebody else, 1 more recognised, 1 past sign-in ends differently.',
  );
  assert.match(words.asItIs(figures), /^Now Familiar recognises 10 of 12 pictures/);
});

test('names what is being tried', () => {
  assert.equal(
    words.trial({ setAside: [1, 2], bringBack: [3] }, { inForce: 'Balanced', tried: 'Strict' }),
    'Your change: level Balanced → Strict, 2 pictures set aside, 1 picture brought back.',
  );
});
