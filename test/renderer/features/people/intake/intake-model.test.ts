import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMember, firstChoices, type IntakePhoto, planFor } from '#renderer/features/people/intake/intake-model.ts';
import { unusableWords } from '#renderer/features/people/intake/intake-words.ts';
import { gainOf, tally } from '#renderer/features/people/intake/tally.ts';
import { en } from '#words/en/catalogue.ts';

const words = en.intake;

type Face = Parameters<typeof planFor>[0]['faces'][number];
const picture = { type: 'image/webp' as const, bytes: new Uint8Array([1]) };
const face = (faceId: number, changes: Partial<Face> = {}): Face => ({
  faceId,
  box: { x: 0, y: 0, width: 0.5, height: 0.5 },
  picture,
  failing: [],
  suggestion: null,
  knownSince: null,
  ...changes,
});
const scanOf = (...faces: Face[]) => ({ scanId: 1, width: 100, height: 80, preview: picture, faces });
const looksLike = (memberId: number, isMatch: boolean): Partial<Face> => ({
  suggestion: { memberId, name: 'Ben', distance: 0.3, isMatch },
});

test('adds a lone face to the member whose photos they are said to be', () => {
  assert.equal(planFor(scanOf(face(1)), 7), 'add');
  assert.equal(planFor(scanOf(face(1, looksLike(7, true))), 7), 'add');
});

test('asks about a group, about a lone face that is recognised as someone else, and about anyone’s photos', () => {
  assert.equal(planFor(scanOf(face(1), face(2)), 7), 'ask');
  assert.equal(planFor(scanOf(face(1, looksLike(8, true))), 7), 'ask');
  assert.equal(planFor(scanOf(face(1)), null), 'ask');
});

test('skips what is known already, and refuses what is not good enough', () => {
  assert.equal(planFor(scanOf(face(1, { knownSince: 1 })), 7), 'known');
  assert.equal(planFor(scanOf(face(1, { failing: ['blurred'] })), 7), 'refuse');
  assert.equal(planFor(scanOf(), 7), 'refuse');
  assert.equal(
    unusableWords([face(1, { failing: ['blurred'] })], words.results),
    'The face is blurred. Choose another photo.',
  );
});

test('begins with whoever each face is recognised as, and with nobody where that is not sure', () => {
  const choices = firstChoices(
    scanOf(
      face(1, looksLike(8, true)),
      face(2, looksLike(9, false)),
      face(3, { ...looksLike(8, true), knownSince: 1 }),
    ),
  );
  assert.deepEqual(choices, { 1: 8, 2: null, 3: null });
});

test('gathers the chosen faces by member', () => {
  assert.deepEqual(
    [...byMember({ 1: 8, 2: null, 3: 8, 4: 9 })],
    [
      [8, [1, 3]],
      [9, [4]],
    ],
  );
});

const photosOf = (...states: IntakePhoto['state'][]): IntakePhoto[] =>
  states.map((state, key) => ({
    key,
    name: 'a.png',
    file: new File([], 'a.png'),
    importId: 5,
    state,
    preview: null,
  }));
const gave = (...gains: { memberId: number; count: number }[]) => ({ kind: 'added', gains, missed: null }) as const;

test('tells how far a batch is and what came of it: every file is counted once', () => {
  const counts = tally(
    photosOf(
      gave({ memberId: 8, count: 1 }, { memberId: 9, count: 1 }),
      gave({ memberId: 9, count: 2 }),
      { kind: 'known', whose: [] },
      { kind: 'asking', scan: scanOf(face(1)), choices: {} },
      { kind: 'looking' },
      { kind: 'waiting' },
    ),
  );
  const { gave: files, known, asking, refused, done, total } = counts;
  assert.deepEqual([done, total], [4, 6]);
  assert.equal(files + known + asking + counts.unlike + refused, done);
  assert.deepEqual([gainOf(counts, 9), gainOf(counts, 7), gainOf(counts, null)], [3, 0, 4]);
  const gains = counts.gains.map(({ memberId, count }) => ({ name: memberId === 9 ? 'Nina' : 'Leo', count }));
  assert.equal(
    words.tally({ ...counts, gains, hidden: 1 }),
    '4 pictures added from 2 files: 3 to Nina, 1 to Leo · 1 photo waits for your answer · 1 known already · ' +
      '1 hidden file left out',
  );
});

test('says simply what a batch gave where each file gave one picture, or all went to one', () => {
  const told = (...states: IntakePhoto['state'][]) => {
    const counts = tally(photosOf(...states));
    const gains = counts.gains.map(({ memberId, count }) => ({ name: memberId === 9 ? 'Nina' : 'Leo', count }));
    return words.tally({ ...counts, gains, hidden: 0 });
  };
  const nina = gave({ memberId: 9, count: 1 });
  assert.equal(told(nina, nina, gave({ memberId: 8, count: 1 })), '3 added: 2 to Nina, 1 to Leo');
  assert.equal(told(nina, nina), '2 added to Nina');
});
