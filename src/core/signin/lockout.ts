/** Failures in a row, and until when (wall clock, milliseconds) they bar the way. */
export type FailureCounter = { readonly failures: number; readonly pausedUntil: number | null };

/** `disableAfter` failures in a row bar the way for good (until a success elsewhere resets the counter); null for never. */
export type LockoutPolicy = {
  readonly failuresPerPause: number;
  readonly firstPauseMs: number;
  readonly maxPauseMs: number;
  readonly disableAfter: number | null;
};

export const noFailures: FailureCounter = { failures: 0, pausedUntil: null };

export const facePolicy: LockoutPolicy = { failuresPerPause: 5, firstPauseMs: 30_000, maxPauseMs: 3_600_000, disableAfter: 50 };
export const passphrasePolicy: LockoutPolicy = { failuresPerPause: 5, firstPauseMs: 30_000, maxPauseMs: 3_600_000, disableAfter: null };

/** The counter after one more failure: every `failuresPerPause` failures bring a pause, each twice as long as the one before. */
export function countFailure(counter: FailureCounter, now: number, policy: LockoutPolicy): FailureCounter {
  const failures = counter.failures + 1;
  if (failures % policy.failuresPerPause !== 0) return { failures, pausedUntil: counter.pausedUntil };
  const pauses = failures / policy.failuresPerPause;
  return { failures, pausedUntil: now + Math.min(policy.maxPauseMs, policy.firstPauseMs * 2 ** (pauses - 1)) };
}

/** Until when the way is barred (wall clock, milliseconds), or null when it is not. */
export function pausedUntil(counter: FailureCounter, now: number): number | null {
  return counter.pausedUntil !== null && counter.pausedUntil > now ? counter.pausedUntil : null;
}

/** Whether the failures in a row have closed this way for good. */
export function isDisabled(counter: FailureCounter, policy: LockoutPolicy): boolean {
  return policy.disableAfter !== null && counter.failures >= policy.disableAfter;
}

/** Failures left before the next pause. */
export function failuresLeft(counter: FailureCounter, policy: LockoutPolicy): number {
  return policy.failuresPerPause - (counter.failures % policy.failuresPerPause);
}
