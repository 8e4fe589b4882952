import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';

/** The member. @throws FamiliarError `notFound` when there is no such member any more */
export function requireMember(store: Pick<Store, 'members'>, memberId: number): StoredMember {
  const member = store.members.find(memberId);
  if (member === null) throw new FamiliarError('memberLeft');
  return member;
}

/** The owner whom the passphrase signs in: the first one. */
export function requireFirstOwner(store: Pick<Store, 'members'>): StoredMember {
  const owner = store.members.list().find(({ role }) => role === 'owner');
  if (owner === undefined) throw new Error('the household has no owner');
  return owner;
}

/**
 * The member, who can take so many more samples.
 * @throws FamiliarError `notFound`, or `conflict` when they would be too many
 */
export function requireRoom(store: Pick<Store, 'members'>, memberId: number, adding: number): StoredMember {
  const member = requireMember(store, memberId);
  if (member.sampleCount + adding > limits.samplesPerMember) {
    throw new FamiliarError('memberFull', {
      name: member.name,
      count: member.sampleCount,
      most: limits.samplesPerMember,
    });
  }
  return member;
}
