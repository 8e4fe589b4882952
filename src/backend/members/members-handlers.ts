import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import { membersToPropose } from '#core/household/retention.ts';
import { roleChangeRefusal } from '#core/household/role-change.ts';
import type { StoredMember } from '#core/ports/store.ts';
import { isOwner } from '#core/sign-in/session.ts';
import { requireMember } from '../common/require-member.ts';
import { isSameName } from '../common/same-name.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { adviceWithoutOthers } from '../samples/without-others.ts';
import { type Services, supportSetChanged } from '../services.ts';
import { createAdviser } from './advise-members.ts';
import { describeLookalikes } from './describe-lookalikes.ts';
import { exportFileName, exportMember } from './export-member.ts';

/** The household's people. */
export function createMembersHandlers(services: Services): HandlersOf<'members'> {
  const { vault, clock, sessions, changes } = services;

  function refuseNameTaken(name: string, exceptId: number | null): void {
    const isTaken = vault
      .records()
      .members()
      .some((member) => member.id !== exceptId && isSameName(member.name, name));
    if (isTaken)
      throw new FamiliarError(
        'conflict',
        `Someone in the household is called ${name} already. Choose a name that tells them apart.`,
      );
  }

  /** Locks when it is this member who is signed in, and says whether it did. */
  function endSessionOf(memberId: number): boolean {
    const session = sessions.current();
    const isTheirs = session.kind === 'signedIn' && session.memberId === memberId;
    if (isTheirs) sessions.lock('manual');
    return isTheirs;
  }

  function refuseTooMany(): void {
    if (vault.records().members().length < limits.members) return;
    throw new FamiliarError('conflict', `A household holds at most ${limits.members} members. Remove someone first.`);
  }

  function refuseWithoutOwner({ role }: Pick<StoredMember, 'role'>): void {
    const owners = vault
      .records()
      .members()
      .filter((member) => member.role === 'owner');
    if (role === 'owner' && owners.length === 1)
      throw new FamiliarError('conflict', 'A household needs an owner. Add another owner first.');
  }

  return {
    'members.list': () => {
      const records = vault.records();
      return records.members().map((member) => ({ ...member, portraitSampleId: records.portrait(member.id) }));
    },
    'members.add': ({ name, role, consent }) => {
      const records = vault.records();
      refuseTooMany();
      if (role === 'child' && consent.by !== 'guardian')
        throw new FamiliarError('invalid', "A child needs a guardian's consent.");
      if (role === 'owner' && consent.by !== 'self')
        throw new FamiliarError('invalid', 'An owner agrees for themselves.');
      refuseNameTaken(name, null);
      const memberId = records.addMember({ name, role, consent, at: clock.now() });
      supportSetChanged(services);
      return { memberId };
    },
    'members.rename': ({ memberId, name }) => {
      const { name: before } = requireMember(vault.records(), memberId);
      const rename = (to: string): void => {
        refuseNameTaken(to, memberId);
        vault.records().renameMember(memberId, to);
        supportSetChanged(services);
      };
      rename(name);
      changes.record(changes.nextId(), {
        what: 'memberRenamed',
        memberId,
        memberName: name,
        count: 1,
        undo: () => rename(before),
      });
      return {};
    },
    'members.export': ({ memberId }) => {
      const { name } = requireMember(vault.records(), memberId);
      return { fileName: exportFileName(name), bytes: exportMember(vault.records(), memberId, null) };
    },
    'members.unseen': () => {
      const { retentionDays } = vault.records().settings();
      return membersToPropose(vault.records().members(), clock.now(), retentionDays).map(
        ({ member: { id, name }, lastSeenAt }) => ({ id, name, lastSeenAt }),
      );
    },
    'members.consents': ({ memberId }) => vault.records().consents(requireMember(vault.records(), memberId).id),
    'members.setRole': ({ memberId, role, consent }) => {
      const records = vault.records();
      const { role: from } = requireMember(records, memberId);
      const ownerCount = records.members().filter((member) => member.role === 'owner').length;
      const refusal = roleChangeRefusal({ from, to: role, ownerCount, consents: records.consents(memberId), consent });
      if (refusal !== null) throw new FamiliarError('conflict', refusal);
      if (from === role) return {};
      records.setRole(memberId, { role, consent, at: clock.now() });
      // Whoever works under the old role's rights has to come in again.
      endSessionOf(memberId);
      supportSetChanged(services);
      return {};
    },
    'members.remove': ({ memberId }) => {
      const records = vault.records();
      const member = requireMember(records, memberId);
      refuseWithoutOwner(member);
      if (endSessionOf(memberId)) {
        records.removeMember(memberId);
        supportSetChanged(services);
        return { changeId: null };
      }
      const changeId = changes.nextId();
      records.hideMember(memberId, changeId);
      supportSetChanged(services);
      return changes.record(changeId, {
        what: 'memberRemoved',
        memberId,
        memberName: member.name,
        count: 1,
        undo: () => {
          refuseTooMany();
          refuseNameTaken(member.name, memberId);
          vault.records().bringBack(changeId);
          supportSetChanged(services);
        },
        settle: () => vault.records().eraseHidden(changeId),
      });
    },
    'members.lookalikes': async (_, { checkpoint }) => {
      const placements = await services.supportSet.placements();
      checkpoint();
      return describeLookalikes(services, placements);
    },
    'members.health': async (_, { checkpoint }) => {
      const placements = await services.supportSet.placements();
      checkpoint();
      const adviceFor = createAdviser(services, placements);
      return vault
        .records()
        .members()
        .map(({ id }) => ({ memberId: id, advice: adviceFor(id) }));
    },
    'members.ownHealth': async ({ memberId }, { session, checkpoint }) => {
      requireMember(vault.records(), memberId);
      const placements = await services.supportSet.placements();
      checkpoint();
      const advice = createAdviser(services, placements)(memberId);
      return isOwner(session) ? advice : advice.map(adviceWithoutOthers);
    },
    'members.picture': ({ memberId }) => {
      const records = vault.records();
      const sampleId = records.portrait(requireMember(records, memberId).id);
      const bytes = sampleId === null ? null : records.picture(memberId, sampleId);
      return bytes === null ? null : { type: 'image/webp', bytes };
    },
  };
}
