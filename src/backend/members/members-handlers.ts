import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import { membersToPropose } from '#core/household/retention.ts';
import { roleChangeRefusal } from '#core/household/role-change.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { isOwner } from '#core/sign-in/session.ts';
import type { Announcer } from '../common/announcer.ts';
import { requireMember } from '../common/require-member.ts';
import { isSameName } from '../common/same-name.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { adviceWithoutOthers } from '../samples/without-others.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { createAdviser } from './advise-members.ts';
import { describeLookalikes } from './describe-lookalikes.ts';
import { exportFileName, exportMember } from './export-member.ts';

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly store: Vault['store'];
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly announce: Announcer['announce'];
};

/** The household's people. */
export function createMembersHandlers(parts: Parts): HandlersOf<'members'> {
  const { vault, engine, clock, sessions, changes } = parts;

  function refuseNameTaken(name: string, exceptId: number | null): void {
    const isTaken = vault.store.members
      .list()
      .some((member) => member.id !== exceptId && isSameName(member.name, name));
    if (isTaken) throw new FamiliarError('nameTaken', { name });
  }

  /** Locks when it is this member who is signed in, and says whether it did. */
  function endSessionOf(memberId: number): boolean {
    const session = sessions.current();
    const isTheirs = session.kind === 'signedIn' && session.memberId === memberId;
    if (isTheirs) sessions.lock('manual');
    return isTheirs;
  }

  function refuseTooMany(): void {
    if (vault.store.members.list().length < limits.members) return;
    throw new FamiliarError('householdFull', { most: limits.members });
  }

  function refuseWithoutOwner({ role }: Pick<StoredMember, 'role'>): void {
    const owners = vault.store.members.list().filter((member) => member.role === 'owner');
    if (role === 'owner' && owners.length === 1) throw new FamiliarError('lastOwner');
  }

  return {
    'members.list': () => {
      const store = vault.store;
      return store.members.list().map((member) => ({ ...member, portraitSampleId: store.portraits.find(member.id) }));
    },
    'members.add': ({ name, role, consent }) => {
      const store = vault.store;
      refuseTooMany();
      if (role === 'child' && consent.by !== 'guardian') throw new FamiliarError('childNeedsGuardian');
      if (role === 'owner' && consent.by !== 'self') throw new FamiliarError('ownerAgreesForThemselves');
      refuseNameTaken(name, null);
      const memberId = store.members.add({ name, role, consent, at: clock.now() });
      return { memberId };
    },
    'members.rename': ({ memberId, name }) => {
      const { name: before } = requireMember(vault.store, memberId);
      const rename = (to: string): void => {
        refuseNameTaken(to, memberId);
        vault.store.members.rename(memberId, to);
      };
      rename(name);
      changes.record(changes.nextId(), {
        call: 'members.rename',
        what: 'memberRenamed',
        memberId,
        memberName: name,
        count: 1,
        undo: () => rename(before),
      });
      return {};
    },
    'members.export': ({ memberId }) => {
      const { name } = requireMember(vault.store, memberId);
      return { fileName: exportFileName(name), bytes: exportMember(vault.store, memberId, null) };
    },
    'members.unseen': () => {
      const { retentionDays } = vault.store.settings.read();
      return membersToPropose(vault.store.members.list(), clock.now(), retentionDays).map(
        ({ member: { id, name }, lastSeenAt }) => ({ id, name, lastSeenAt }),
      );
    },
    'members.consents': ({ memberId }) => vault.store.members.consents(requireMember(vault.store, memberId).id),
    'members.setRole': ({ memberId, role, consent }) => {
      const store = vault.store;
      const { role: from } = requireMember(store, memberId);
      const ownerCount = store.members.list().filter((member) => member.role === 'owner').length;
      const refusal = roleChangeRefusal({
        from,
        to: role,
        ownerCount,
        consents: store.members.consents(memberId),
        consent,
      });
      if (refusal !== null) throw new FamiliarError(refusal);
      if (from === role) return {};
      store.members.setRole(memberId, { role, consent, at: clock.now() });
      // Whoever works under the old role's rights has to come in again.
      endSessionOf(memberId);
      return {};
    },
    'members.remove': ({ memberId }) => {
      const store = vault.store;
      const member = requireMember(store, memberId);
      refuseWithoutOwner(member);
      if (endSessionOf(memberId)) {
        store.members.remove(memberId);
        return { changeId: null };
      }
      const changeId = changes.nextId();
      store.members.hide(memberId, changeId);
      return changes.record(changeId, {
        call: 'members.remove',
        what: 'memberRemoved',
        memberId,
        memberName: member.name,
        count: 1,
        undo: () => {
          refuseTooMany();
          refuseNameTaken(member.name, memberId);
          vault.store.removals.bringBack(changeId);
        },
        finish: () => {
          vault.store.removals.erase(changeId);
          parts.announce(['attempts.changed']);
        },
      });
    },
    'members.lookalikes': async (_, { checkpoint }) => {
      const placements = await parts.supportSet.placements();
      checkpoint();
      return describeLookalikes(parts, placements);
    },
    'members.health': async (_, { checkpoint }) => {
      const placements = await parts.supportSet.placements();
      checkpoint();
      const adviceFor = createAdviser(parts, placements);
      return vault.store.members.list().map(({ id }) => ({ memberId: id, advice: adviceFor(id) }));
    },
    'members.ownHealth': async ({ memberId }, { session, checkpoint }) => {
      requireMember(vault.store, memberId);
      const placements = await parts.supportSet.placements();
      checkpoint();
      const advice = createAdviser(parts, placements)(memberId);
      return isOwner(session) ? advice : advice.map(adviceWithoutOthers);
    },
    'members.picture': async ({ memberId }, { checkpoint }) => {
      const store = vault.store;
      const sampleId = store.portraits.find(requireMember(store, memberId).id);
      const picture = sampleId === null ? null : store.samples.picture(memberId, sampleId);
      const tile = picture && (await tileOf(engine, picture));
      checkpoint();
      return tile;
    },
  };
}
