import type { CallInput, CallOutput } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import { roleChangeRefusal } from '#core/household/role-change.ts';
import type { Clock } from '#core/ports/host.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Announcer } from '../common/announcer.ts';
import { requireGoodName } from '../common/require-good-name.ts';
import { requireMember } from '../common/require-member.ts';
import { isSameName, looksLikeName } from '../common/same-name.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';

export type ChangingParts = {
  readonly store: Pick<Store, 'members' | 'removals'>;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly announce: Announcer['announce'];
};

type Members = Pick<Store, 'members'>;

function refuseNameTaken({ members }: Members, name: string, exceptId: number | null): void {
  const isTaken = members.list().some((member) => member.id !== exceptId && isSameName(member.name, name));
  if (isTaken) throw new FamiliarError('nameTaken', { name });
}

/** The others whose names cannot be told from this one by looking. */
function alikeTo({ members }: Members, name: string, exceptId: number | null): StoredMember[] {
  return members.list().filter((member) => member.id !== exceptId && looksLikeName(member.name, name));
}

/** Refuses a name beside which nobody stood before who looks the same; those who are called so already stay. */
function refuseNameAlike(store: Members, name: string, exceptId: number | null, before: readonly StoredMember[]): void {
  const alike = alikeTo(store, name, exceptId).find(({ id }) => before.every((known) => known.id !== id));
  if (alike !== undefined) throw new FamiliarError('nameAlike', { other: alike.name });
}

/** Remembers who stands beside a member; what it returns refuses to bring the name back beside somebody else. */
function wayBackOf(store: Members, { id, name }: StoredMember): () => void {
  const before = alikeTo(store, name, id);
  return () => {
    refuseNameTaken(store, name, id);
    refuseNameAlike(store, name, id, before);
  };
}

/** Refuses what nobody can be called from now on. */
function refuseName(store: Members, name: string, exceptId: number | null): void {
  requireGoodName(name);
  refuseNameTaken(store, name, exceptId);
  refuseNameAlike(store, name, exceptId, []);
}

function refuseTooMany({ members }: Members): void {
  if (members.list().length >= limits.members) throw new FamiliarError('householdFull', { most: limits.members });
}

const ownerCount = ({ members }: Members): number => members.list().filter(({ role }) => role === 'owner').length;

function refuseLastOwner(store: Members, { role }: StoredMember): void {
  if (role === 'owner' && ownerCount(store) === 1) throw new FamiliarError('lastOwner');
}

/** Locks when it is this member who is signed in, and says whether it did. */
function endSessionOf(sessions: SessionManager, memberId: number): boolean {
  const session = sessions.current();
  const isTheirs = session.kind === 'signedIn' && session.memberId === memberId;
  if (isTheirs) sessions.lock('manual');
  return isTheirs;
}

export function addMember(
  { store, clock }: ChangingParts,
  { name, role, consent }: CallInput<'members.add'>,
): CallOutput<'members.add'> {
  refuseTooMany(store);
  if (role === 'child' && consent.by !== 'guardian') throw new FamiliarError('childNeedsGuardian');
  if (role === 'owner' && consent.by !== 'self') throw new FamiliarError('ownerAgreesForThemselves');
  refuseName(store, name, null);
  return { memberId: store.members.add({ name, role, consent, at: clock.now() }) };
}

export function renameMember({ store, changes }: ChangingParts, { memberId, name }: CallInput<'members.rename'>): void {
  const member = requireMember(store, memberId);
  refuseName(store, name, memberId);
  const requireWayBack = wayBackOf(store, member);
  store.members.rename(memberId, name);
  changes.record(changes.nextId(), {
    call: 'members.rename',
    what: 'memberRenamed',
    memberId,
    memberName: name,
    count: 1,
    undo: () => {
      requireWayBack();
      store.members.rename(memberId, member.name);
    },
  });
}

export function setRole(
  { store, clock, sessions }: ChangingParts,
  { memberId, role, consent }: CallInput<'members.setRole'>,
): void {
  const { role: from } = requireMember(store, memberId);
  const consents = store.members.consents(memberId);
  const refusal = roleChangeRefusal({ from, to: role, ownerCount: ownerCount(store), consents, consent });
  if (refusal !== null) throw new FamiliarError(refusal);
  if (from === role && consent === null) return;
  store.members.setRole(memberId, { role, consent, at: clock.now() });
  // Somebody who works under the old role's rights has to come in again.
  if (from !== role) endSessionOf(sessions, memberId);
}

/** Removes a member so that it can be undone; members who remove themselves are gone for good. */
export function removeMember(parts: ChangingParts, memberId: number): CallOutput<'members.remove'> {
  const { store, sessions, changes, announce } = parts;
  const member = requireMember(store, memberId);
  refuseLastOwner(store, member);
  if (endSessionOf(sessions, memberId)) {
    store.members.remove(memberId);
    return { changeId: null };
  }
  const changeId = changes.nextId();
  const requireWayBack = wayBackOf(store, member);
  store.members.hide(memberId, changeId);
  return changes.record(changeId, {
    call: 'members.remove',
    what: 'memberRemoved',
    memberId,
    memberName: member.name,
    count: 1,
    undo: () => {
      refuseTooMany(store);
      requireWayBack();
      store.removals.bringBack(changeId);
    },
    finish: () => {
      store.removals.erase(changeId);
      announce(['attempts.changed']);
    },
  });
}
