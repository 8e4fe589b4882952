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
  return { failures, inARow, pausedUntil: now + pauseLength(inARow, policy), isReserved: false };
}

/** How long the pause is that the last of so many failures in a row has brought, in milliseconds. */
function pauseLength(inARow: number, policy: FailurePolicy): number {
  const pauses = Math.floor(inARow / policy.failuresPerPause);
  return pauses < 1 ? 0 : Math.min(policy.maxPauseMs, policy.firstPauseMs * 2 ** (pauses - 1));
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
 * How long the way is still barred at this wall-clock time, in milliseconds; never longer than the pause itself,
 * wherever the clock was set.
 */
export function pauseLeft(counter: FailureCounter, now: number, policy: FailurePolicy): number {
  if (counter.pausedUntil === null) return 0;
  return Math.min(pauseLength(counter.inARow, policy), Math.max(0, counter.pausedUntil - now));
}

/**
 * The counter whose pause began by a clock that is ahead of this one: it counts from now, so that it ends and does not
 * begin anew at each start until that clock's time has come. Any other counter as it is.
 */
export function withPauseByThisClock(counter: FailureCounter, now: number, policy: FailurePolicy): FailureCounter {
  const end = now + pauseLeft(counter, now, policy);
  return counter.pausedUntil === null || counter.pausedUntil <= end ? counter : { ...counter, pausedUntil: end };
}

/** Whether the failures have closed this way until the passphrase is given. */
export function isDisabled(counter: FailureCounter, policy: FailurePolicy): boolean {
  return policy.disableAfter !== null && counter.failures >= policy.disableAfter;
}

/**
 * So many failures by face go uncounted until somebody gets in, where too few frames came for a verdict. Frames can be
 * held back on purpose, so that no more are given away.
 */
const mostSpared = 2;

/** Whether one more failure may go uncounted. @param spared counts those that did */
export function maySpare(spared: FailureCounter): boolean {
  return spared.failures < mostSpared;
}

/** Failures left before the next pause. */
export function failuresLeft(counter: FailureCounter, policy: FailurePolicy): number {
  return policy.failuresPerPause - (counter.inARow % policy.failuresPerPause);
}
