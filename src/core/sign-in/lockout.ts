import type { FailurePolicy } from '#contract/ways-in.ts';

/**
 * What is remembered of failures. `failures` counts since the passphrase was last given, `inARow` since anything
 * succeeded; `pausedUntil` is wall-clock milliseconds. `isReserved` says that an attempt is under way whose failure
 * counts already unless it succeeds, so that ending the app in its middle gains nothing.
 */
export type FailureCounter = {
  readonly failures: number;
  readonly inARow: number;
  readonly pausedUntil: number | null;
  readonly isReserved: boolean;
};

export const noFailures: FailureCounter = { failures: 0, inARow: 0, pausedUntil: null, isReserved: false };

/**
 * The counter after one more failure: every `failuresPerPause` failures in a row bring a pause, each twice as long as
 * the one before.
 */
export function countFailure(counter: FailureCounter, now: number, policy: FailurePolicy): FailureCounter {
  const failures = counter.failures + 1;
  const inARow = counter.inARow + 1;
  if (inARow % policy.failuresPerPause !== 0)
    return { failures, inARow, pausedUntil: counter.pausedUntil, isReserved: false };
  const pauseMs = Math.min(policy.maxPauseMs, policy.firstPauseMs * 2 ** (inARow / policy.failuresPerPause - 1));
  return { failures, inARow, pausedUntil: now + pauseMs, isReserved: false };
}

/** The counter after a success by face: the row is broken, but what was tried since the passphrase stays counted. */
export function endRow({ failures }: FailureCounter): FailureCounter {
  return { failures, inARow: 0, pausedUntil: null, isReserved: false };
}

/** The counter without the failures since an earlier one: for a time in which somebody could not have succeeded. */
export function withoutFailuresSince(earlier: FailureCounter, counter: FailureCounter): FailureCounter {
  return counter.failures > earlier.failures ? { ...earlier, isReserved: counter.isReserved } : counter;
}

/**
 * How long the way is still barred at this wall-clock time, in milliseconds; never longer than the longest pause,
 * wherever the clock was set.
 */
export function pauseLeft(counter: FailureCounter, now: number, policy: FailurePolicy): number {
  return counter.pausedUntil === null ? 0 : Math.min(policy.maxPauseMs, Math.max(0, counter.pausedUntil - now));
}

/** Whether the failures have closed this way until the passphrase is given. */
export function isDisabled(counter: FailureCounter, policy: FailurePolicy): boolean {
  return policy.disableAfter !== null && counter.failures >= policy.disableAfter;
}

/** Failures left before the next pause. */
export function failuresLeft(counter: FailureCounter, policy: FailurePolicy): number {
  return policy.failuresPerPause - (counter.inARow % policy.failuresPerPause);
}
