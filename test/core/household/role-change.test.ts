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
  assert.equal(refusal({ from: 'owner', to: 'member', ownerCount: 1 }), 'roleNeedsOwner');
});

test('keeping the role is no change', () => {
  assert.equal(refusal({ from: 'owner', to: 'owner', ownerCount: 1 }), null);
});

test('who keeps the role agrees to a newer wording themselves, a child’s guardian for the child', () => {
  assert.equal(refusal({ from: 'owner', to: 'owner', ownerCount: 1, consent: self }), null);
  assert.equal(refusal({ from: 'member', to: 'member', consent: guardian }), 'roleNeedsOwnConsent');
  assert.equal(refusal({ from: 'child', to: 'child', consents: [guardian], consent: guardian }), null);
  assert.equal(refusal({ from: 'child', to: 'child', consents: [guardian], consent: self }), 'roleNeedsGuardian');
});

test('a child never becomes an owner, not even by way of a member', () => {
  assert.equal(refusal({ from: 'child', to: 'owner', consents: [guardian], consent: self }), 'roleChildNeverOwner');
  assert.equal(refusal({ from: 'member', to: 'owner', consents: [guardian, self] }), 'roleChildNeverOwner');
});

test('a child becomes a member with their own consent, and a member a child with a guardian’s', () => {
  assert.equal(refusal({ from: 'child', to: 'member', consents: [guardian] }), 'roleNeedsOwnConsent');
  assert.equal(
    refusal({ from: 'child', to: 'member', consents: [guardian], consent: guardian }),
    'roleNeedsOwnConsent',
  );
  assert.equal(refusal({ from: 'child', to: 'member', consents: [guardian], consent: self }), null);
  assert.equal(refusal({ from: 'member', to: 'child' }), 'roleNeedsGuardian');
  assert.equal(refusal({ from: 'member', to: 'child', consent: guardian }), null);
});
