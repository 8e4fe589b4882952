import type { CounterName, CounterStore } from '#core/ports/counter-store.ts';
import type { Clock } from '#core/ports/host.ts';
import {
  countFailure,
  type FailureCounter,
  facePolicy,
  failuresLeft,
  forgiveRow,
  isDisabled,
  type LockoutPolicy,
  noFailures,
  passphrasePolicy,
  pauseLeft,
  pinPolicy,
} from '#core/sign-in/lockout.ts';

/** Counts failures of one way in, on the disk at once, and bars that way for a while. */
export type FailureGuard = {
  /** Until when (wall-clock milliseconds) this way is barred, or null when it is open. */
  readonly pausedUntil: () => number | null;
  readonly isDisabled: () => boolean;
  readonly failuresLeft: () => number;
  /** An attempt begins to compare: it counts as failed from now on, unless it ends otherwise in this run of the app. */
  readonly reserve: () => void;
  readonly fail: () => void;
  /** A face was recognised. */
  readonly resetRow: () => void;
  /** The passphrase was given. */
  readonly reset: () => void;
};

/** The guards of the ways in that can be barred. */
export type Guards = Readonly<Record<CounterName, FailureGuard>>;

const policies: Readonly<Record<CounterName, LockoutPolicy>> = {
  face: facePolicy,
  passphrase: passphrasePolicy,
  pin: pinPolicy,
};

export function createGuards(counters: CounterStore, clock: Clock): Guards {
  const guardOf = (name: CounterName): FailureGuard => createFailureGuard(counters, clock, name, policies[name]);
  return { face: guardOf('face'), passphrase: guardOf('passphrase'), pin: guardOf('pin') };
}

/**
 * A guard over the vault's counter. Within a run pauses are kept by the clock that never goes back; over a restart by the
 * wall clock, at most for the longest pause.
 */
function createFailureGuard(
  counters: CounterStore,
  clock: Clock,
  name: CounterName,
  policy: LockoutPolicy,
): FailureGuard {
  const left = counters.read(name);
  if (left.isBooked) counters.save(name, countFailure(left, clock.now(), policy));
  let barredUntil = clock.monotonic() + pauseLeft(counters.read(name), clock.now(), policy);

  function save(counter: FailureCounter): void {
    counters.save(name, counter);
    barredUntil = clock.monotonic() + pauseLeft(counter, clock.now(), policy);
  }

  return {
    pausedUntil() {
      const remaining = barredUntil - clock.monotonic();
      return remaining > 0 ? Math.ceil(clock.now() + remaining) : null;
    },
    isDisabled: () => isDisabled(counters.read(name), policy),
    failuresLeft: () => failuresLeft(counters.read(name), policy),
    reserve() {
      const counter = counters.read(name);
      if (!counter.isBooked) counters.save(name, { ...counter, isBooked: true });
    },
    fail: () => save(countFailure(counters.read(name), clock.now(), policy)),
    resetRow: () => save(forgiveRow(counters.read(name))),
    reset: () => save(noFailures),
  };
}
