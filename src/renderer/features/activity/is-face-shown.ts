import type { Attempt } from '#renderer/state/attempt-filter.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';

/**
 * Whether the face kept of an attempt is shown to who is signed in. Others than owners are shown nobody but themselves:
 * who was refused may be anybody.
 */
export function isFaceShown({ hasFace, memberId, verdict }: Attempt, me: SignedInState['member']): boolean {
  return hasFace && (me.role === 'owner' || (memberId === me.id && verdict === 'none'));
}
