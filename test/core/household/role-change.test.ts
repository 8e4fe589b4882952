import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RoleChange, roleChangeRefusal } from '#core/household/role-change.ts';

const self = { by: 'self', version: 1 } as const;
const guardian = { by: 'guardian', version: 1 } as const;
const refusal = (change: Partial<RoleChange> & Pick<RoleChange, 'from' | 'to'>) =>
  roleChangeRefusal({ ownerCount: 2, consents: [self], consent: null, ...change });

test('a member becomes an owner, and an owner a member while another one remains', () => {
  assert.equal(refusal({ from: 'member', to: 'owner' }), null);
  assert.equal(refusal({ from: 'owner', to: 'member' }), null);
  assert.match(refusal({ from: 'owner', to: 'member', ownerCount: 1 }) ?? '', /needs an owner/);
});

test('keeping the role is no change', () => {
  assert.equal(refusal({ from: 'owner', to: 'owner', ownerCount: 1 }), null);
});

test('a child never becomes an owner, not even by way of a member', () => {
  assert.match(
    refusal({ from: 'child', to: 'owner', consents: [guardian], consent: self }) ?? '',
    /cannot become an owner/,
  );
  assert.match(refusal({ from: 'member', to: 'owner', consents: [guardian, self] }) ?? '', /cannot become an owner/);
});

test('a child becomes a member with their own consent, and a member a child with a guardian’s', () => {
  assert.match(refusal({ from: 'child', to: 'member', consents: [guardian] }) ?? '', /agrees for themselves/);
  assert.match(
    refusal({ from: 'child', to: 'member', consents: [guardian], consent: guardian }) ?? '',
    /agrees for themselves/,
  );
  assert.equal(refusal({ from: 'child', to: 'member', consents: [guardian], consent: self }), null);
  assert.match(refusal({ from: 'member', to: 'child' }) ?? '', /guardian/);
  assert.equal(refusal({ from: 'member', to: 'child', consent: guardian }), null);
});
