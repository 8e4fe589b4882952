import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Known, openSteps } from '#renderer/features/home/next-steps.ts';
import { memberSummary } from '../../harness/household.ts';

const settled: Known = {
  members: [memberSummary({ id: 1 }), memberSummary({ id: 2 })],
  myself: memberSummary({ id: 1, role: 'owner', sampleCount: 5 }),
  hasPin: true,
  keys: { protection: 'keychain', protections: ['keychain', 'passphrase'], isRecoveryCodeKept: true },
  backup: { madeAt: 1 },
};

test('suggests nothing to a household that lacks nothing, nor while its state is on its way', () => {
  assert.deepEqual(openSteps(settled), []);
  assert.deepEqual(openSteps({ ...settled, hasPin: null, keys: null, backup: null }), []);
});

test('suggests each step where it is still to be taken', () => {
  const [first] = settled.members;
  if (first === undefined) throw new Error('the household is empty');
  const keys = { ...settled.keys, isRecoveryCodeKept: false } as NonNullable<Known['keys']>;
  assert.deepEqual(openSteps({ ...settled, keys, members: [first] }), ['recoveryCode', 'secondPerson']);
  assert.deepEqual(openSteps({ ...settled, members: [first] }), ['secondPerson']);
  assert.deepEqual(openSteps({ ...settled, myself: { ...settled.myself, sampleCount: 1 } }), ['pictures']);
  assert.deepEqual(openSteps({ ...settled, hasPin: false }), ['pin']);
  assert.deepEqual(openSteps({ ...settled, backup: { madeAt: null } }), ['backup']);
});

test('asks what opens the faces after a restart where only the passphrase does, and this computer can keep a key', () => {
  const keys = { protection: 'passphrase', protections: ['keychain', 'passphrase'], isRecoveryCodeKept: true } as const;
  assert.deepEqual(openSteps({ ...settled, keys }), ['restart']);
  assert.deepEqual(openSteps({ ...settled, keys: { ...keys, protections: ['passphrase', 'keyFile'] } }), ['restart']);
  assert.deepEqual(openSteps({ ...settled, keys: { ...keys, protections: ['passphrase'] } }), []);
});

test('suggests a second person to owners alone, and no picture before there is a face', () => {
  const members = [memberSummary({ id: 1 })];
  const myself = memberSummary({ id: 1, role: 'member', sampleCount: 0 });
  assert.deepEqual(openSteps({ ...settled, members, myself }), []);
});
