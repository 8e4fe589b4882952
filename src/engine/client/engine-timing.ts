import { availableParallelism } from 'node:os';

/**
 * When the engine counts as stuck, when it is restarted and when its providers are tried. Milliseconds, but
 * `maxDeaths`.
 */
export type EngineTiming = {
  /** Longest a job may take. */
  readonly jobTimeoutMs: number;
  /** Deaths in a row, with no job done between them, after which it is not restarted for `restMs`. */
  readonly maxDeaths: number;
  readonly restMs: number;
  /** Pause before the first restart; it doubles with each death in a row. */
  readonly firstPauseMs: number;
  /** Pause before providers are tried, to leave the start of the app alone. */
  readonly probeDelayMs: number;
  readonly probeTimeoutMs: number;
};

export const defaultTiming: EngineTiming = {
  jobTimeoutMs: 60_000,
  maxDeaths: 5,
  restMs: 30_000,
  firstPauseMs: 100,
  probeDelayMs: 5_000,
  probeTimeoutMs: 90_000,
};

/** Threads of each net: two where there are two cores. More gain nothing on nets this small. */
export function netThreads(): number {
  return availableParallelism() >= 2 ? 2 : 1;
}
