import { setTimeout as pause } from 'node:timers/promises';
import { FamiliarError, failureOf } from '#contract/result.ts';
import type { Provider } from '../onnx/execution-provider.ts';
import { createEngineDeaths } from './engine-deaths.ts';
import type { KeeperOptions } from './keeper-options.ts';
import { type EngineProcess, engineDied, startEngineProcess } from './start-engine-process.ts';

/** One engine process that is started again whenever it dies. */
export type RevivedEngine = {
  /** The engine, started where it is not running. @throws FamiliarError where it cannot be */
  readonly running: () => Promise<EngineProcess>;
  /** The engine that runs or starts now; null when none does. */
  readonly current: () => Promise<EngineProcess> | null;
  /** Starts another engine beside the one that runs. */
  readonly launchOn: (provider: Provider) => Promise<EngineProcess>;
  /** Makes a running engine the one in use. */
  readonly install: (engine: EngineProcess, provider: Provider) => void;
  /** Forgets the deaths: the engine does its work. */
  readonly didWork: () => void;
};

function launchEngine(
  { launch, nets, threads, embedder, timing }: KeeperOptions,
  provider: Provider,
  signal: AbortSignal,
): Promise<EngineProcess> {
  return startEngineProcess({ launch, nets, provider, threads, embedder, timeoutMs: timing.jobTimeoutMs, signal });
}

/** An engine that dies while it starts may do better next time; one that says what is wrong will not. */
const isDeath = (error: unknown): boolean => error instanceof FamiliarError && error.cause !== undefined;

/**
 * Starts the engine at once, on the CPU, and again whenever it dies; after too many deaths in a row it rests before the
 * next request may wake it.
 */
export function createRevivedEngine(options: KeeperOptions, closing: AbortSignal): RevivedEngine {
  const deaths = createEngineDeaths(options);
  let provider: Provider = 'cpu';
  let current: Promise<EngineProcess> | null = null;

  const launchOn = (chosen: Provider) => launchEngine(options, chosen, closing);
  const wake = (): void => void running().catch(() => undefined);
  function died(cause: unknown): void {
    deaths.add(cause);
    if (provider === 'cpu') return;
    options.tell({ state: 'fellBack', from: provider });
    provider = 'cpu';
  }

  function install(engine: EngineProcess, chosen: Provider): EngineProcess {
    const installed = Promise.resolve(engine);
    [current, provider] = [installed, chosen];
    options.tell({ state: 'ready', provider, runtime: engine.runtime });
    void engine.exited.then((detail) => {
      if (closing.aborted || current !== installed) return;
      current = null;
      died(detail);
      wake();
    });
    return engine;
  }

  async function bringUp(): Promise<EngineProcess> {
    deaths.wake();
    while (deaths.mayStart() && !closing.aborted) {
      options.tell({ state: 'starting' });
      if (deaths.pauseMs() > 0) await pause(deaths.pauseMs(), undefined, { signal: closing }).catch(() => undefined);
      const engine = closing.aborted ? null : await launchOn(provider).catch(onFailedStart);
      if (engine) return install(engine, provider);
    }
    throw engineDied();
  }

  function onFailedStart(error: unknown): null {
    if (!isDeath(error) && provider === 'cpu') {
      deaths.rest(error instanceof FamiliarError ? error.failure : failureOf('engineCannotStart'));
      throw error;
    }
    if (!closing.aborted) died(error);
    return null;
  }

  function running(): Promise<EngineProcess> {
    if (current) return current;
    const coming = bringUp();
    current = coming;
    coming.catch(() => {
      if (current === coming) current = null;
    });
    return coming;
  }

  wake();
  return { running, current: () => current, launchOn, install, didWork: deaths.reset };
}
