import type { Clock } from '#core/ports/host.ts';
import type { Moment } from '#core/sign-in/session.ts';

/** This moment, or one that is so many milliseconds ahead, by both clocks. */
export const momentOf = (clock: Clock, aheadMs = 0): Moment => ({
  wall: clock.now() + aheadMs,
  monotonic: clock.monotonic() + aheadMs,
});
