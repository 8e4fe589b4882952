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
  assert.equal(adviceWords({ kind: 'allDark', count: 2 }, 0), 'Both pictures are dark: add one by daylight.');
  assert.equal(
    adviceWords({ kind: 'allBlurred', count: 1 }, 0),
    'The one picture is blurred: add a sharp one, holding still.',
  );
  assert.equal(
    adviceWords({ kind: 'fewSamples', count: 1 }, 0),
    'Only one picture: add two more, best on another day.',
  );
});

test('says of each look that is missing what a picture of it is good for', () => {
  const said = enrolmentPoses.map((pose) => adviceWords({ kind: 'missingPose', pose }, 0));
  assert.deepEqual(said, [
    'No picture looks straight at the camera: add one, since it helps most.',
    'No picture is turned to the left: add one, so that a turned head is known, too.',
    'No picture is turned to the right: add one, so that a turned head is known, too.',
    'No picture looks up: add one, so that a lifted chin is known, too.',
    'No picture looks down: add one, so that a lowered chin is known, too.',
  ]);
});

test('names who is close only where it is told', () => {
  const close = { kind: 'closeTo' as const, memberId: null, distance: 0.3, threshold: 0.32 };
  assert.equal(
    adviceWords({ ...close, name: 'Ben' }, 0),
    'Very close to Ben: add three pictures of each, in different light.',
  );
  assert.equal(
    adviceWords({ ...close, name: null }, 0),
    'Looks much like someone else in the household: add three pictures, in different light.',
  );
});

test('counts whole years since the newest picture', () => {
  assert.match(adviceWords({ kind: 'old', newestAt: 0 }, 1.2 * yearMs), /^No picture for a year/);
  assert.match(adviceWords({ kind: 'old', newestAt: 0 }, 3.5 * yearMs), /^No picture for 3 years/);
});

test('says of young faces that they change fast, and never that anyone looks like a child', () => {
  const few = { kind: 'fewOfYoung', count: 1 } as const;
  assert.match(adviceWords(few, 0), /^Only one picture: young faces look alike and change fast, so add two more/);
  assert.match(adviceWords({ ...few, count: 2 }, 0), /^Only two pictures: .* add one more, taken today\.$/);
  assert.match(adviceWords({ kind: 'outgrown', newestAt: 0 }, 1.1 * yearMs), /^No picture for a year: young faces/);
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
    'One person could do with another picture; everyone else is well known.',
  );
  assert.equal(
    householdHealthWords([[{ kind: 'missingPose', pose: 'up' }]]),
    'One person could do with another picture.',
  );
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
