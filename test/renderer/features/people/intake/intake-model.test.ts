import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byMember,
  firstChoices,
  type IntakePhoto,
  planFor,
  tally,
} from '#renderer/features/people/intake/intake-model.ts';
import { unusableWords } from '#renderer/features/people/intake/intake-words.ts';
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
  duplicate: false,
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
  assert.equal(planFor(scanOf(face(1, { duplicate: true })), 7), 'known');
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
      face(3, { ...looksLike(8, true), duplicate: true }),
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

test('tells how far a batch is and what came of it', () => {
  const file = new File([], 'a.png');
  const states: IntakePhoto['state'][] = [
    { kind: 'added', count: 2, duplicates: 0 },
    { kind: 'known' },
    { kind: 'asking', scan: scanOf(face(1)), choices: {} },
    { kind: 'looking' },
    { kind: 'waiting' },
  ];
  const counts = tally(states.map((state, key) => ({ key, name: file.name, file, state, preview: null })));
  assert.deepEqual([counts.done, counts.total], [3, 5]);
  assert.equal(
    words.tally({ ...counts, hidden: 1 }),
    '2 pictures added · 1 photo asks who is who · 1 known already, skipped · 1 hidden file left out',
  );
});
