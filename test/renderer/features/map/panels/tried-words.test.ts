import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TriedFrame, triedWords } from '#renderer/features/map/panels/tried-words.ts';
import { en } from '#words/en/catalogue.ts';

const tried: TriedFrame = {
  faces: [{ x: 0, y: 0, width: 1, height: 1 }],
  gate: null,
  isUnusable: false,
  query: { x: 0, y: 0 },
  scores: [
    { memberId: 2, name: 'Ben', distance: 0.3, threshold: 0.39 },
    { memberId: 3, name: 'Cleo', distance: 0.31, threshold: 0.39 },
  ],
  outcome: 'match',
  namedId: 2,
  margin: 0.06,
  neededMargin: 0.04,
  nextFrameMs: 200,
};

test('says who would be signed in, and when it is the tuning that tells, the farther one too', () => {
  assert.deepEqual(triedWords(tried, en), {
    title: 'This is Ben',
    advice: 'You look most like Ben.',
  });
  const farther = triedWords({ ...tried, namedId: 3, margin: -0.01 }, en);
  assert.deepEqual(farther, {
    title: 'This is Cleo',
    advice: 'You look most like Ben. Two people are close, and the tuning told them apart.',
  });
});

test('says between whom it is too close, and who would not be recognised', () => {
  assert.match(
    triedWords({ ...tried, outcome: 'ambiguous', namedId: null, margin: 0.01 }, en).title,
    /^Ben or Cleo\?$/,
  );
  assert.equal(triedWords({ ...tried, outcome: 'noMatch', namedId: null }, en).title, 'Not recognised');
  assert.equal(triedWords({ ...tried, scores: [], outcome: null, namedId: null }, en).title, 'Nobody to compare with');
});
