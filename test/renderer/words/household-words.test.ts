import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { sampleTraits } from '#renderer/features/people/gallery/sample-traits.ts';
import { en } from '#words/en/catalogue.ts';

const { happened } = en.attempts;
const { line } = en.members;
const { lookOf, traits } = en.samples;
const qualityWords = (sample: Parameters<typeof sampleTraits>[0]) => sampleTraits(sample).map((name) => traits[name]);

const attempt: AttemptSummary = {
  hasFace: false,
  nearestId: null,
  nearestName: null,
  verdict: 'none',
  verdictName: null,
  asker: null,
  id: 1,
  at: 0,
  outcome: 'match',
  memberId: 1,
  memberName: 'Ana',
  distance: 0.2,
  threshold: 0.3,
  margin: 0.1,
  durationMs: 900,
  evidence: null,
};
const member: MemberSummary = {
  id: 1,
  name: 'Ana',
  role: 'member',
  createdAt: 0,
  sampleCount: 3,
  setAsideCount: 0,
  portraitSampleId: 1,
  lastSignInAt: null,
};

test('tells an attempt as a sentence', () => {
  assert.equal(happened(attempt), 'Ana signed in by face');
  assert.equal(happened({ ...attempt, outcome: 'passphrase' }), 'Ana signed in with the passphrase');
  assert.equal(
    happened({ ...attempt, outcome: 'noMatch', memberId: null, memberName: null }),
    'A face was not recognised',
  );
});

test('names who answered another program, and whom Familiar recognised although it got no answer', () => {
  assert.equal(happened({ ...attempt, outcome: 'confirmed' }), 'Ana confirmed it for another program');
  assert.equal(
    happened({ ...attempt, outcome: 'unanswered' }),
    'Familiar recognised Ana, but another program got no answer',
  );
  assert.equal(
    happened({ ...attempt, outcome: 'unanswered', memberId: null, memberName: null }),
    'Another program asked for a face and got no answer',
  );
});

test('keeps a sign-in of someone who has left readable', () => {
  assert.equal(
    happened({ ...attempt, memberId: null, memberName: null }),
    'Someone who has left the household signed in by face',
  );
});

test('names a role only where it is a special one', () => {
  assert.equal(line(member), '3 pictures');
  assert.equal(line({ ...member, role: 'child', sampleCount: 1 }), 'Child · 1 picture');
  assert.equal(line({ ...member, sampleCount: 0 }), 'No face yet');
});

test('calls a turn by the side it has for the person, as the coverage counts it', () => {
  assert.deepEqual((['left', 'right', 'down', 'front', null] as const).map(lookOf), [
    'turned left',
    'turned right',
    'looking down',
    'straight',
    'turned far away',
  ]);
});

test('says what is worth knowing of a picture, or that it is clear', () => {
  const quality = { sharpness: 0.8, exposure: 0.8, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
  const kind = { look: 'front', lighting: 'even', isPartlyCovered: false } as const;
  assert.deepEqual(qualityWords({ quality, kind }), ['clear']);
  assert.deepEqual(
    qualityWords({
      quality: { ...quality, sharpness: 0.1 },
      kind: { ...kind, lighting: 'dark', isPartlyCovered: true },
    }),
    ['dim', 'soft', 'hidden'],
  );
});
