import type { Reason } from '#contract/failures.ts';
import type { Consent, Role } from '#contract/household.ts';

/**
 * A wish to give a member another role. `consents` are the member's so far, oldest first; `consent` comes with the
 * wish.
 */
export type RoleChange = {
  readonly from: Role;
  readonly to: Role;
  readonly ownerCount: number;
  readonly consents: readonly Pick<Consent, 'by'>[];
  readonly consent: Consent | null;
};

type Refusal = Extract<Reason, 'roleNeedsOwner' | 'roleChildNeverOwner' | 'roleNeedsOwnConsent' | 'roleNeedsGuardian'>;

/** Why this is not the consent of somebody in that role: a child's guardian agrees, everybody else for themselves. */
function consentRefusal(role: Role, by: Consent['by']): Refusal | null {
  if (role === 'child') return by === 'guardian' ? null : 'roleNeedsGuardian';
  return by === 'self' ? null : 'roleNeedsOwnConsent';
}

/**
 * Why a member may not get the role, or null when they may. With the role they have, they may agree to a newer wording.
 * At least one owner remains, an account that a guardian ever agreed to never becomes an owner's, and who stops or
 * begins being a child needs the consent that goes with it.
 */
export function roleChangeRefusal({ from, to, ownerCount, consents, consent }: RoleChange): Refusal | null {
  if (from === to) return consent === null ? null : consentRefusal(to, consent.by);
  if (from === 'owner' && ownerCount <= 1) return 'roleNeedsOwner';
  const wasEverChild = from === 'child' || consents.some(({ by }) => by === 'guardian');
  if (to === 'owner' && wasEverChild) return 'roleChildNeverOwner';
  if (from === 'child' && consent?.by !== 'self') return 'roleNeedsOwnConsent';
  if (to === 'child' && consent?.by !== 'guardian') return 'roleNeedsGuardian';
  return null;
}
