import { roleChangeRefusal } from '../../core/household/role-change.ts';
import { limits } from '../../shared/limits.ts';
import { FamiliarError } from '../../shared/result.ts';
import { describeLookalikes } from '../describe-lookalikes.ts';
import { requireMember } from '../require-member.ts';
import { type Services, supportSetChanged } from '../services.ts';
import type { HandlersOf } from './handlers.ts';

/** The household's people. */
export function createMembersHandlers(services: Services): HandlersOf<'members'> {
  const { vault, clock, sessions } = services;

  function refuseNameTaken(name: string, exceptId: number | null): void {
    const isTaken = vault
      .records()
      .members()
      .some((member) => member.id !== exceptId && member.name.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0);
    if (isTaken) throw new FamiliarError('conflict', `Someone in the household is called ${name} already. Choose a name that tells them apart.`);
  }

  function endSessionOf(memberId: number): void {
    const session = sessions.current();
    if (session.kind === 'signedIn' && session.memberId === memberId) sessions.lock('manual');
  }

  return {
    'members.list': () => vault.records().members(),
    'members.add': ({ name, role, consent }) => {
      const records = vault.records();
      if (records.members().length >= limits.members)
        throw new FamiliarError('conflict', `A household holds at most ${limits.members} members. Remove someone first.`);
      if (role === 'child' && consent.by !== 'guardian') throw new FamiliarError('invalid', "A child needs a guardian's consent.");
      if (role === 'owner' && consent.by !== 'self') throw new FamiliarError('invalid', 'An owner agrees for themselves.');
      refuseNameTaken(name, null);
      const memberId = records.addMember({ name, role, consent, at: clock.now() });
      supportSetChanged(services);
      return { memberId };
    },
    'members.rename': ({ memberId, name }) => {
      requireMember(vault.records(), memberId);
      refuseNameTaken(name, memberId);
      vault.records().renameMember(memberId, name);
      supportSetChanged(services);
      return {};
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
      const owners = records.members().filter(({ role }) => role === 'owner');
      if (member.role === 'owner' && owners.length === 1) {
        throw new FamiliarError('conflict', 'A household needs an owner. Add another owner first.');
      }
      endSessionOf(memberId);
      records.removeMember(memberId);
      supportSetChanged(services);
      return {};
    },
    'members.lookalikes': () => describeLookalikes(services),
    'members.picture': ({ memberId }) => {
      const records = vault.records();
      const sampleId = records.portrait(requireMember(records, memberId).id);
      const bytes = sampleId === null ? null : records.picture(memberId, sampleId);
      return bytes === null ? null : { type: 'image/webp', bytes };
    },
  };
}
