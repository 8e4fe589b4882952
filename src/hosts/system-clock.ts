import type { Clock } from '#core/ports/host.ts';

/** This machine's clocks. */
export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };
