import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneMemberWords, pickerStart } from '#renderer/features/map/compare/picker-start.ts';
import { en } from '#words/en/catalogue.ts';

const { compare: words } = en;

const ana = { id: 1, name: 'Ana', sampleCount: 3 };
const ben = { id: 2, name: 'Ben', sampleCount: 0 };
const cleo = { id: 3, name: 'Cleo', sampleCount: 2 };
const faceOf = (memberId: number) => ({ kind: 'sample', memberId, sampleId: 9 }) as const;

test('two different members are offered first, those without pictures left out', () => {
  assert.deepEqual(pickerStart([ana, ben, cleo], null, null), { a: '1', b: '3' });
});

test('whoever is chosen stays, and the other one is somebody else', () => {
  assert.deepEqual(pickerStart([ana, ben, cleo], faceOf(3), null), { a: '3', b: '1' });
  assert.deepEqual(pickerStart([ana, ben, cleo], null, faceOf(1)), { a: '3', b: '1' });
  assert.deepEqual(pickerStart([ana, cleo], faceOf(1), faceOf(1)), { a: '1', b: '1' });
  assert.deepEqual(pickerStart([ana, cleo], { kind: 'attempt', attemptId: 4 }, null), { a: 'attempts', b: '1' });
});

test('with one member both are theirs, and that is said; with none there are only attempts', () => {
  assert.deepEqual(pickerStart([ana, ben], null, null), { a: '1', b: '1' });
  assert.match(oneMemberWords([ana, ben], words) ?? '', /^Only Ana has pictures so far/);
  assert.deepEqual(pickerStart([ben], null, null), { a: 'attempts', b: 'attempts' });
  assert.match(oneMemberWords([ben], words) ?? '', /^Nobody has a picture yet/);
  assert.equal(oneMemberWords([ana, cleo], words), null);
});
