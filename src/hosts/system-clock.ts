import type { Clock } from '#core/ports/host.ts';

/** A clock as hosts pass it on. */
export type HostClock = Clock;

/** This machine's clocks. */
export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };
