/** What one frame of someone signed in says: they are there, nobody is, somebody else is, or a face that says too little. */
export type PresenceSight = 'you' | 'nobody' | 'someoneElse' | 'unclear';

/** Since when (monotonic milliseconds) they have not been there; null while they are. */
export type PresenceState = { readonly awaySince: number | null };

export const present: PresenceState = { awaySince: null };

/**
 * One frame's step. Time without them begins with nobody or somebody else in view and ends only when they are recognised;
 * a face that says too little, as a turned head, neither begins nor ends it.
 */
export function stepPresence(state: PresenceState, sight: PresenceSight, now: number): PresenceState {
  if (sight === 'you') return present;
  if (sight === 'unclear' || state.awaySince !== null) return state;
  return { awaySince: now };
}

/** Whether they have been away for long enough to lock; `lockAfterMs` null is never. */
export function isGone(state: PresenceState, now: number, lockAfterMs: number | null): boolean {
  return lockAfterMs !== null && state.awaySince !== null && now - state.awaySince >= lockAfterMs;
}
