import type { Failure } from '#contract/failures.ts';
import { failureOf } from '#contract/result.ts';
import type { KeeperOptions } from './keeper-options.ts';

type Parts = Pick<KeeperOptions, 'timing' | 'monotonic' | 'log' | 'tell'>;

/** How often the engine died in a row, and what follows from it. */
export type EngineDeaths = {
  /** Whether it may be started: not after too many deaths, until it has rested. */
  readonly mayStart: () => boolean;
  /** Milliseconds to wait before the next start: none at first, then ever longer. */
  readonly pauseMs: () => number;
  /** Counts a death; tells when it was one too many. */
  readonly add: (cause: unknown) => void;
  /** Lets no start happen until the rest is over, and tells why. */
  readonly rest: (failure: Failure) => void;
  /** Ends a rest whose time is over. */
  readonly wake: () => void;
  /** Forgets the deaths: the engine does its work. */
  readonly reset: () => void;
};

/** Counts deaths in a row by the engine's timing. */
export function createEngineDeaths({ timing, monotonic, log, tell }: Parts): EngineDeaths {
  let deaths = 0;
  let restUntil = 0;
  function rest(failure: Failure): void {
    deaths = timing.maxDeaths;
    restUntil = monotonic() + timing.restMs;
    tell({ state: 'down', failure });
  }

  return {
    mayStart: () => deaths < timing.maxDeaths,
    pauseMs: () => (deaths === 0 ? 0 : timing.firstPauseMs * 2 ** (deaths - 1)),
    add(cause) {
      log.error('The face engine died.', cause);
      deaths++;
      if (deaths >= timing.maxDeaths) rest(failureOf('engineKeepsStopping'));
    },
    rest,
    wake() {
      if (deaths >= timing.maxDeaths && monotonic() >= restUntil) deaths = 0;
    },
    reset() {
      deaths = 0;
    },
  };
}
