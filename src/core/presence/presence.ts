/** What one frame of someone signed in says: they are there, nobody is, somebody else is, or a face that says too little. */
export type PresenceSight = 'you' | 'nobody' | 'someoneElse' | 'unclear';

/**
 * Since when (monotonic milliseconds) they have not been there, null while they are; and since when a face has said too little, null where the
 * last sight was plain.
 */
export type PresenceState = { readonly awaySince: number | null; readonly unclearSince: number | null };

export const present: PresenceState = { awaySince: null, unclearSince: null };

/** So long a face that says too little is taken for theirs: they read, telephone, look at another screen. */
const longestUnclearMs = 120_000;

/**
 * One frame's step. Time without them begins with nobody or somebody else in view, or when a face has said too little for two minutes, as a
 * covered one or a picture on the wall does for ever; it ends only when they are recognised.
 */
export function stepPresence(state: PresenceState, sight: PresenceSight, now: number): PresenceState {
  if (sight === 'you') return present;
  if (state.awaySince !== null) return state;
  if (sight !== 'unclear') return { awaySince: now, unclearSince: null };
  const unclearSince = state.unclearSince ?? now;
  return { unclearSince, awaySince: now - unclearSince >= longestUnclearMs ? now : null };
}

/** Whether they have been away for long enough to lock; `lockAfterMs` null is never. */
export function isGone(state: PresenceState, now: number, lockAfterMs: number | null): boolean {
  return lockAfterMs !== null && state.awaySince !== null && now - state.awaySince >= lockAfterMs;
}
