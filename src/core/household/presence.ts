/**
 * What one frame of someone signed in says: they are there, nobody is, a face that is not theirs is (whose it is, is
 * not asked), or one that says too little.
 */
export type PresenceSight = 'you' | 'nobody' | 'notYou' | 'unclear';

/**
 * For how long (milliseconds, as far as frames show) they have not been there, null while they are; for how long a face
 * has said too little, null where the last sight was plain; and when (monotonic milliseconds) the last frame came, null
 * before the first.
 */
export type PresenceState = {
  readonly awayMs: number | null;
  readonly unclearMs: number | null;
  readonly lastFrameAt: number | null;
};

export const present: PresenceState = { awayMs: null, unclearMs: null, lastFrameAt: null };

/** So long a face that says too little is taken for theirs: they read, telephone, look at another screen. */
const longestUnclearMs = 120_000;

/**
 * A frame speaks for at most so much of the time since the one before: between them another screen may have had the
 * camera, or the computer slept.
 */
const longestGapMs = 5_000;

/**
 * One frame's step. Time without them begins with nobody or another face in view, or when a face has said too little
 * for two minutes, as a covered one or a picture on the wall does for ever; it ends only when they are recognised. Time
 * without frames does not count here: `nextFrameWithin` says when it is too long.
 */
export function stepPresence(state: PresenceState, sight: PresenceSight, now: number): PresenceState {
  const passedMs = Math.min(longestGapMs, now - (state.lastFrameAt ?? now));
  if (sight === 'you') return { ...present, lastFrameAt: now };
  if (state.awayMs !== null) return { ...state, awayMs: state.awayMs + passedMs, lastFrameAt: now };
  if (sight !== 'unclear') return { awayMs: 0, unclearMs: null, lastFrameAt: now };
  const unclearMs = state.unclearMs === null ? 0 : state.unclearMs + passedMs;
  return { unclearMs, awayMs: unclearMs >= longestUnclearMs ? 0 : null, lastFrameAt: now };
}

/** How long, beside the time to lock after, frames may fail to come: a camera that is started again takes so long. */
const noFramesMs = 3_000;

/** Within how many milliseconds the next frame has to come; without it nobody is taken to be there. Null is never. */
export function nextFrameWithin({ awayMs }: PresenceState, lockAfterMs: number | null): number | null {
  return lockAfterMs === null ? null : Math.max(0, lockAfterMs - (awayMs ?? 0)) + noFramesMs;
}

/** Whether they have been away for long enough to lock; `lockAfterMs` null is never. */
export function isGone({ awayMs }: PresenceState, lockAfterMs: number | null): boolean {
  return lockAfterMs !== null && awayMs !== null && awayMs >= lockAfterMs;
}
