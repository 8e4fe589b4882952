import type { CounterName } from '#core/ports/counter-store.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import {
  countFailure,
  type FailureCounter,
  failuresLeft,
  forgiveRow,
  isDisabled,
  type LockoutPolicy,
  noFailures,
  pauseLeft,
} from '#core/sign-in/lockout.ts';

/** Counts failures of one way in, on the disk at once, and bars that way for a while. */
export type FailureGuard = {
  /** Until when (wall-clock milliseconds) this way is barred, or null when it is open. */
  readonly pausedUntil: () => number | null;
  readonly isDisabled: () => boolean;
  readonly failuresLeft: () => number;
  /** An attempt begins to compare: it counts as failed from now on, unless it ends otherwise in this run of the app. */
  readonly book: () => void;
  readonly fail: () => void;
  /** A face was recognised. */
  readonly forgive: () => void;
  /** The passphrase was given. */
  readonly reset: () => void;
};

/**
 * A guard over the vault's counter. Within a run pauses are kept by the clock that never goes back; over a restart by the
 * wall clock, at most for the longest pause.
 */
export function createFailureGuard(vault: Vault, clock: Clock, name: CounterName, policy: LockoutPolicy): FailureGuard {
  const left = vault.counters.read(name);
  if (left.isBooked) vault.counters.save(name, countFailure(left, clock.now(), policy));
  let barredUntil = clock.monotonic() + pauseLeft(vault.counters.read(name), clock.now(), policy);

  function save(counter: FailureCounter): void {
    vault.counters.save(name, counter);
    barredUntil = clock.monotonic() + pauseLeft(counter, clock.now(), policy);
  }

  return {
    pausedUntil() {
      const remaining = barredUntil - clock.monotonic();
      return remaining > 0 ? Math.ceil(clock.now() + remaining) : null;
    },
    isDisabled: () => isDisabled(vault.counters.read(name), policy),
    failuresLeft: () => failuresLeft(vault.counters.read(name), policy),
    book() {
      const counter = vault.counters.read(name);
      if (!counter.isBooked) vault.counters.save(name, { ...counter, isBooked: true });
    },
    fail: () => save(countFailure(vault.counters.read(name), clock.now(), policy)),
    forgive: () => save(forgiveRow(vault.counters.read(name))),
    reset: () => save(noFailures),
  };
}
