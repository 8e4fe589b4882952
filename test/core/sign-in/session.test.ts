import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshForMs, grantsOf, type Session } from '#core/sign-in/session.ts';

const locked: Session = { kind: 'locked', reason: 'start', epoch: 0 };
const owner: Session = {
  kind: 'signedIn',
  memberId: 1,
  role: 'owner',
  how: 'passphrase',
  freshUntil: freshForMs,
  epoch: 1,
};
const member: Session = {
  kind: 'signedIn',
  memberId: 2,
  role: 'member',
  how: 'face',
  freshUntil: freshForMs,
  epoch: 1,
};

test('before set-up and while sealed nothing but that is granted, whoever was signed in', () => {
  assert.deepEqual([...grantsOf(owner, 'empty', 1, 0)], ['firstRun']);
  assert.deepEqual([...grantsOf(owner, 'sealed', 1, 0)], ['sealed']);
});

test('a locked session may do what the lock screen needs', () => {
  assert.deepEqual([...grantsOf(locked, 'open', 1, 0)], ['locked']);
});

test('a member is self only for calls about that member', () => {
  assert.deepEqual([...grantsOf(member, 'open', 2, 0)].sort(), ['member', 'self']);
  assert.deepEqual([...grantsOf(member, 'open', 1, 0)], ['member']);
  assert.deepEqual([...grantsOf(member, 'open', null, 0)], ['member']);
});

test('an owner is fresh only for a few minutes after the passphrase, and a member never', () => {
  assert.ok(grantsOf(owner, 'open', null, freshForMs - 1).has('freshOwner'));
  assert.ok(!grantsOf(owner, 'open', null, freshForMs).has('freshOwner'));
  assert.ok(!grantsOf(member, 'open', null, 0).has('freshOwner'));
});
