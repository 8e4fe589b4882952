import { type CountedWay, countedWays, type FailurePolicy, type WayIn, waysIn } from '#contract/ways-in.ts';
import type { CounterName, CounterStore } from '#core/ports/counter-store.ts';
import type { Clock } from '#core/ports/host.ts';
import {
  countFailure,
  endRow,
  type FailureCounter,
  failuresLeft,
  isDisabled,
  maySpare,
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
  /** The attempt failed for want of frames: whether it goes uncounted, of which there are few; counts it otherwise. */
  readonly spare: () => boolean;
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

/** Under which names it is kept how many failures went uncounted since a success. */
const sparedNames = {
  face: 'sparedFace',
  passphrase: 'sparedPassphrase',
  pin: 'sparedPin',
} as const satisfies Record<CountedWay, CounterName>;

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
  const sparedName = sparedNames[name];
  const left = counters.read(name);
  const begun = withPauseByThisClock(left, clock.now(), policy);
  const counted = begun.isReserved ? countFailure(begun, clock.now(), policy) : begun;
  if (counted !== left) counters.save(name, counted);
  let barredUntil = clock.monotonic() + pauseLeft(counters.read(name), clock.now(), policy);

  function save(counter: FailureCounter): void {
    counters.save(name, counter);
    barredUntil = clock.monotonic() + pauseLeft(counter, clock.now(), policy);
  }

  const fail = (): void => save(countFailure(counters.read(name), clock.now(), policy));

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
    fail,
    spare() {
      const spared = counters.read(sparedName);
      if (!maySpare(spared)) {
        fail();
        return false;
      }
      counters.save(sparedName, { ...noFailures, failures: spared.failures + 1 });
      counters.save(name, { ...counters.read(name), isReserved: false });
      return true;
    },
    resetRow() {
      save(endRow(counters.read(name)));
      counters.save(sparedName, noFailures);
    },
    reset() {
      save(noFailures);
      counters.save(sparedName, noFailures);
    },
    remember() {
      const earlier = counters.read(name);
      return () => save(withoutFailuresSince(earlier, counters.read(name)));
    },
  };
}
