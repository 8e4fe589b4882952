import type { Consent, Role } from '#contract/household.ts';

/** A wish to give a member another role. `consents` are the member's so far, oldest first; `consent` comes with the wish. */
export type RoleChange = {
  readonly from: Role;
  readonly to: Role;
  readonly ownerCount: number;
  readonly consents: readonly Pick<Consent, 'by'>[];
  readonly consent: Consent | null;
};

/**
 * Why a member may not get the role, in a sentence for the owner, or null when they may. At least one owner remains, an
 * account that a guardian ever agreed to never becomes an owner's, and whoever stops or begins being a child needs the consent that goes with it.
 */
export function roleChangeRefusal({ from, to, ownerCount, consents, consent }: RoleChange): string | null {
  if (from === to) return null;
  if (from === 'owner' && ownerCount <= 1) return 'A household needs an owner. Make somebody else an owner first.';
  const wasEverChild = from === 'child' || consents.some(({ by }) => by === 'guardian');
  if (to === 'owner' && wasEverChild) {
    return 'A child’s account cannot become an owner’s. Someone who has grown up is added anew as themselves, and can be an owner then.';
  }
  if (from === 'child' && consent?.by !== 'self')
    return 'Someone who is no longer a child agrees for themselves. Ask for their consent first.';
  if (to === 'child' && consent?.by !== 'guardian') return "A child needs a guardian's consent.";
  return null;
}
