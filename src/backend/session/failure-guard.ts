import { type CountedWay, countedWays, type FailurePolicy, type WayIn, waysIn } from '#contract/ways-in.ts';
import type { CounterStore } from '#core/ports/counter-store.ts';
import type { Clock } from '#core/ports/host.ts';
import {
  countFailure,
  endRow,
  type FailureCounter,
  failuresLeft,
  isDisabled,
  noFailures,
  pauseLeft,
  withoutFailuresSince,
  withPauseByThisClock,
} from '#core/sign-in/lockout.ts';

/** Counts failures of one way in, on the disk at once, and bars that way for a while. */
export type FailureGuard = {
  /** Until when (wall-clock milliseconds) this way is barred, or null when it is open. */
  readonly pausedUntil: () => number | null;
  readonly isDisabled: () => boolean;
  readonly failuresLeft: () => number;
  /** An attempt begins to compare: it counts as failed from now on, unless it ends otherwise in this run. */
  readonly reserve: () => void;
  readonly fail: () => void;
  /** A face was recognised. */
  readonly resetRow: () => void;
  /** The passphrase was given. */
  readonly reset: () => void;
  /** Takes note of the failures so far, and returns what takes back those that come. */
  readonly remember: () => () => void;
};

/** The guards of the ways in that can be barred. */
export type Guards = Readonly<Record<CountedWay, FailureGuard>>;

export function createGuards(counters: CounterStore, clock: Clock): Guards {
  const guards = countedWays.map((way) => [way, createFailureGuard(counters, clock, way, waysIn[way].failures)]);
  return Object.fromEntries(guards) as Guards;
}

/** Forgets the failures that a success by this way makes good. */
export function resetAfter(way: WayIn, guards: Guards): void {
  if (waysIn[way].resets === 'all') for (const counted of countedWays) guards[counted].reset();
  else guards[way as CountedWay].resetRow();
}

/**
 * A guard over the vault's counter. Within a run pauses are kept by the clock that never goes back; over a restart by
 * the wall clock, at most for their own length.
 */
function createFailureGuard(
  counters: CounterStore,
  clock: Clock,
  name: CountedWay,
  policy: FailurePolicy,
): FailureGuard {
  const left = counters.read(name);
  const begun = withPauseByThisClock(left, clock.now(), policy);
  const counted = begun.isReserved ? countFailure(begun, clock.now(), policy) : begun;
  if (counted !== left) counters.save(name, counted);
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
      if (!counter.isReserved) counters.save(name, { ...counter, isReserved: true });
    },
    fail: () => save(countFailure(counters.read(name), clock.now(), policy)),
    resetRow: () => save(endRow(counters.read(name))),
    reset: () => save(noFailures),
    remember() {
      const earlier = counters.read(name);
      return () => save(withoutFailuresSince(earlier, counters.read(name)));
    },
  };
}
