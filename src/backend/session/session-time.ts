import type { Clock } from '#core/ports/host.ts';
import { momentOf } from '../common/moment-of.ts';

/** How far the clocks may leap apart: more than a clock that is set right little by little moves between two looks. */
const leapMaxMs = 4000;
const lookEveryMs = 5000;

/** The time that a session may last. */
export type SessionTime = {
  /** A session begins. */
  readonly begin: () => void;
  /** The person is there: the idle time starts over. */
  readonly touch: () => void;
  /** The person must be seen within so long, or the session is over; null where nobody looks. */
  readonly awaitSight: (withinMs: number | null) => void;
  /** Looks whether the time is over, which timers may be late to say. */
  readonly look: () => void;
  readonly stop: () => void;
};

type Parts = { readonly clock: Clock; readonly idleTimeoutMs: () => number; readonly onOver: () => void };

/**
 * Keeps idle time by a timer and by the wall clock, which goes on while the computer sleeps. A sleep, however short,
 * ends a session: where the wall clock leaps against the monotonic one, the computer slept or its clock was set.
 * @param parts.idleTimeoutMs asked at each beginning and touch
 */
export function createSessionTime({ clock, idleTimeoutMs, onOver }: Parts): SessionTime {
  let idleTimer: NodeJS.Timeout | undefined;
  let sightTimer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  let idleAt = 0;
  let drift = 0;

  function touch(): void {
    const timeoutMs = idleTimeoutMs();
    clearTimeout(idleTimer);
    idleAt = clock.now() + timeoutMs;
    idleTimer = setTimeout(onOver, timeoutMs).unref();
  }

  function awaitSight(withinMs: number | null): void {
    clearTimeout(sightTimer);
    if (withinMs !== null) sightTimer = setTimeout(onOver, withinMs).unref();
  }

  function look(): void {
    const { wall, monotonic } = momentOf(clock);
    const leapMs = Math.abs(wall - monotonic - drift);
    drift = wall - monotonic;
    if (leapMs > leapMaxMs || wall > idleAt) onOver();
  }

  return {
    begin() {
      touch();
      awaitSight(null);
      clearInterval(watch);
      drift = clock.now() - clock.monotonic();
      watch = setInterval(look, lookEveryMs).unref();
    },
    touch,
    awaitSight,
    look,
    stop() {
      clearTimeout(idleTimer);
      awaitSight(null);
      clearInterval(watch);
    },
  };
}
