import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrolmentPoses } from '#contract/face.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import {
  adviceLevel,
  byNeed,
  householdHealth,
  mostPressingFirst,
  adviceWords as say,
} from '#renderer/features/people/health.ts';
import { en } from '#words/en/catalogue.ts';

const words = en.advice;
const adviceWords = (advice: MemberAdvice, now: number) => say(advice, now, words);
const householdHealthWords = (ofMembers: readonly (readonly MemberAdvice[])[]) =>
  words.household(householdHealth(ofMembers));

const yearMs = 31_557_600_000;

test('says what is wrong with all pictures and what to do next', () => {
  assert.equal(adviceWords({ kind: 'allDark', count: 2 }, 0), 'Both pictures are dark. Add one in daylight.');
  assert.equal(adviceWords({ kind: 'allBlurred', count: 1 }, 0), 'The only picture is blurred. Add a sharp one.');
  assert.equal(
    adviceWords({ kind: 'fewSamples', count: 1 }, 0),
    'Only one picture. Add two more, best on another day.',
  );
});

test('says of each look that is missing what a picture of it is good for', () => {
  const said = enrolmentPoses.map((pose) => adviceWords({ kind: 'missingPose', pose }, 0));
  assert.deepEqual(said, [
    'No straight-on picture yet. Add one. It helps most.',
    'No picture turned to the left yet. Add one.',
    'No picture turned to the right yet. Add one.',
    'No picture looking up yet. Add one.',
    'No picture looking down yet. Add one.',
  ]);
});

test('names who is close only where it is told', () => {
  const close = { kind: 'closeTo' as const, memberId: null, distance: 0.3, threshold: 0.32 };
  assert.equal(
    adviceWords({ ...close, name: 'Ben' }, 0),
    'Looks a lot like Ben. Add three pictures of each in different light.',
  );
  assert.equal(
    adviceWords({ ...close, name: null }, 0),
    'Looks a lot like someone else here. Add three pictures in different light.',
  );
});

test('counts whole years since the newest picture', () => {
  assert.match(adviceWords({ kind: 'old', newestAt: 0 }, 1.2 * yearMs), /^The newest picture is a year old/);
  assert.match(adviceWords({ kind: 'old', newestAt: 0 }, 3.5 * yearMs), /^The newest picture is 3 years old/);
});

test('says of young faces that they change fast, and never that anyone looks like a child', () => {
  const few = { kind: 'fewOfYoung', count: 1 } as const;
  assert.match(adviceWords(few, 0), /^Only one picture\. Young faces change fast\. Add two more\.$/);
  assert.match(adviceWords({ ...few, count: 2 }, 0), /^Only two pictures\. .* Add one from today\.$/);
  assert.match(
    adviceWords({ kind: 'outgrown', newestAt: 0 }, 1.1 * yearMs),
    /^The newest picture is a year old\. Young faces/,
  );
});

test('takes a close relative for pressing and a missing look for an improvement', () => {
  assert.equal(adviceLevel({ kind: 'closeTo', name: 'Ben', memberId: 2 }), 'act');
  assert.equal(adviceLevel({ kind: 'missingPose', pose: 'up' }), 'improve');
  assert.equal(adviceLevel({ kind: 'good' }), 'fine');
});

test('sums a household up by its worst cases', () => {
  assert.equal(householdHealthWords([[{ kind: 'good' }]]), 'Everyone is well known.');
  assert.equal(
    householdHealthWords([[{ kind: 'good' }], [{ kind: 'missingPose', pose: 'up' }]]),
    'One person could use another picture. Everyone else is well known.',
  );
  assert.equal(householdHealthWords([[{ kind: 'missingPose', pose: 'up' }]]), 'One person could use another picture.');
  assert.equal(
    householdHealthWords([[{ kind: 'noSamples' }], [{ kind: 'flagged', count: 2 }]]),
    '2 people need a look. Start at the top.',
  );
});

test('puts whoever needs a look first and keeps the order among equals', () => {
  const advice = new Map([
    [1, [{ kind: 'good' as const }]],
    [3, [{ kind: 'noSamples' as const }]],
    [4, [{ kind: 'missingPose' as const, pose: 'up' as const }]],
  ]);
  assert.deepEqual(
    byNeed([{ id: 1 }, { id: 2 }, { id: 4 }, { id: 3 }], advice).map(({ id }) => id),
    [3, 4, 1, 2],
  );
});

test('says first what is pressing, and flagged pictures before a close relative whom they may explain', () => {
  const close = { kind: 'closeTo' as const, name: 'Ana', memberId: 1, distance: 0.3, threshold: 0.4 };
  const sorted = mostPressingFirst([
    close,
    { kind: 'fewSamples', count: 2 },
    { kind: 'flagged', count: 1 },
    { kind: 'allDark', count: 2 },
  ]);
  assert.deepEqual(
    sorted.map(({ kind }) => kind),
    ['flagged', 'closeTo', 'allDark', 'fewSamples'],
  );
});

test('says to move a picture that looks like somebody else, before all other advice', () => {
  const misfiled = { kind: 'misfiled' as const, name: 'Nina', memberId: 3, count: 1 };
  assert.equal(adviceWords(misfiled, 0), 'One picture looks like Nina. Move it.');
  assert.equal(adviceWords({ ...misfiled, count: 2 }, 0), '2 pictures look like Nina. Move them.');
  const sorted = mostPressingFirst([{ kind: 'noSamples' }, misfiled]);
  assert.deepEqual(
    sorted.map(({ kind }) => kind),
    ['misfiled', 'noSamples'],
  );
});
