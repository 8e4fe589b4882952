import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshForMs, grantsOf, type Moment, type Session } from '#core/sign-in/session.ts';

const now: Moment = { wall: 1_800_000_000_000, monotonic: 0 };
const after = (ms: number): Moment => ({ wall: now.wall + ms, monotonic: now.monotonic + ms });

const locked: Session = { kind: 'locked', reason: 'start', epoch: 0 };
const owner: Session = {
  kind: 'signedIn',
  memberId: 1,
  role: 'owner',
  how: 'passphrase',
  isProved: true,
  freshUntil: after(freshForMs),
  selfUntil: after(freshForMs),
  epoch: 1,
};
const member: Session = {
  kind: 'signedIn',
  memberId: 2,
  role: 'member',
  how: 'face',
  isProved: false,
  freshUntil: after(freshForMs),
  selfUntil: null,
  epoch: 1,
};

test('before set-up and while sealed nothing but that is granted, whoever was signed in', () => {
  assert.deepEqual([...grantsOf(owner, 'empty', 1, now)], ['firstRun']);
  assert.deepEqual([...grantsOf(owner, 'sealed', 1, now)], ['sealed']);
});

test('a locked session may do what the lock screen needs', () => {
  assert.deepEqual([...grantsOf(locked, 'open', 1, now)], ['locked']);
});

test('a member is self only for calls about that member', () => {
  assert.deepEqual([...grantsOf(member, 'open', 2, now)].sort(), ['member', 'self']);
  assert.deepEqual([...grantsOf(member, 'open', 1, now)], ['member']);
  assert.deepEqual([...grantsOf(member, 'open', null, now)], ['member']);
});

test('an owner is fresh only for a few minutes after the passphrase, and a member never', () => {
  assert.ok(grantsOf(owner, 'open', null, after(freshForMs - 1)).has('freshOwner'));
  assert.ok(!grantsOf(owner, 'open', null, after(freshForMs)).has('freshOwner'));
  assert.ok(!grantsOf(member, 'open', null, now).has('freshOwner'));
});

test('somebody who is no owner may change their own things lastingly for a few minutes after showing themselves', () => {
  const shown: Session = { ...member, selfUntil: after(freshForMs) };
  assert.deepEqual([...grantsOf(shown, 'open', 2, after(freshForMs - 1))].sort(), ['freshSelf', 'member', 'self']);
  assert.deepEqual([...grantsOf(shown, 'open', 2, after(freshForMs))].sort(), ['member', 'self']);
  for (const other of [1, null]) assert.deepEqual([...grantsOf(shown, 'open', other, now)], ['member']);
  for (const role of [owner, { ...owner, isProved: false }])
    assert.ok(!grantsOf(role, 'open', 1, now).has('freshSelf'), 'an owner’s own things take the passphrase');
});

test('an owner who was only recognised holds no more than a member, not even their own pictures', () => {
  const recognised: Session = { ...owner, how: 'face', isProved: false };
  for (const subject of [1, 2, null]) assert.deepEqual([...grantsOf(recognised, 'open', subject, now)], ['member']);
});

test('the minutes are over when either clock says so: one that sleeps or one that is set adds none', () => {
  const slept: Moment = { ...now, wall: now.wall + freshForMs };
  const setBack: Moment = { wall: now.wall - 86_400_000, monotonic: freshForMs };
  const shown: Session = { ...member, selfUntil: after(freshForMs) };
  for (const moment of [slept, setBack]) {
    assert.ok(!grantsOf(owner, 'open', null, moment).has('freshOwner'));
    assert.ok(!grantsOf(shown, 'open', 2, moment).has('freshSelf'));
  }
});
