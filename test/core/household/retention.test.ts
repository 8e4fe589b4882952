import assert from 'node:assert/strict';
import { test } from 'node:test';
import { membersToPropose } from '#core/household/retention.ts';

const day = 86_400_000;
const now = 1000 * day;
const member = (name: string, createdAt: number, lastSignInAt: number | null, role: 'owner' | 'member' = 'member') => ({
  name,
  role,
  createdAt,
  lastSignInAt,
});
const members = [
  member('owner', 0, null, 'owner'),
  member('regular', 0, now - 3 * day),
  member('long ago', 0, now - 400 * day),
  member('never', now - 500 * day, null),
  member('new', now - 2 * day, null),
];

test('proposes whoever was not seen for the time, longest first, and no owner', () => {
  assert.deepEqual(
    membersToPropose(members, now, 365).map(({ member: { name } }) => name),
    ['never', 'long ago'],
  );
});

test('proposes nobody a day too early, nor where the household keeps everyone', () => {
  assert.deepEqual(membersToPropose([member('just', 0, now - 365 * day)], now, 365), []);
  assert.deepEqual(membersToPropose(members, now, null), []);
});
