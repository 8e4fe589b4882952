import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from '#contract/failures.ts';
import { FamiliarError, failureOf } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { readNetFiles } from '../models/load-net-files.ts';
import type { Provider } from '../onnx/execution-provider.ts';
import type { EngineTiming } from './engine-timing.ts';
import type { EngineLauncher } from './launcher.ts';
import { type EngineProcess, engineDied, startEngineProcess } from './start-engine-process.ts';

/** What the keeper tells as it happens. */
export type KeeperNews =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly provider: Provider; readonly runtime: string }
  | { readonly state: 'down'; readonly failure: Failure }
  | { readonly state: 'fellBack'; readonly from: Provider };

export type KeeperOptions = {
  readonly launch: EngineLauncher;
  readonly modelsDir: string;
  readonly threads: number;
  /** How faces are embedded. */
  readonly embedder: Embedder;
  readonly timing: EngineTiming;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
  readonly log: Log;
  readonly tell: (news: KeeperNews) => void;
};

/** Keeps one engine process running and gives it one job at a time. */
export interface EngineKeeper {
  /**
   * Runs a job when those before it are done.
   * @throws FamiliarError `engineDown` when the engine dies meanwhile, is down or closed; else what the job throws.
   */
  use<T>(job: (engine: EngineProcess) => Promise<T>): Promise<T>;
  /** Runs a job at once, beside those that wait; for what the engine does in slices. @throws as `use` */
  runBeside<T>(job: (engine: EngineProcess) => Promise<T>): Promise<T>;
  /**
   * Changes over to a provider once an engine on it is ready. When that fails all stays as it is, and the answer is
   * false.
   */
  adopt(provider: Provider): Promise<boolean>;
  /** Ends the engine; jobs under way and to come are answered by `engineDown`. */
  close(): Promise<void>;
}

/**
 * Starts the engine at once, on the CPU, and again whenever it dies; after too many deaths in a row it rests before the
 * next request may wake it.
 */
export function keepEngine(options: KeeperOptions): EngineKeeper {
  const { launch, modelsDir, threads, embedder, timing, monotonic, log, tell } = options;
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  let provider: Provider = 'cpu';
  let current: Promise<EngineProcess> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let deaths = 0;
  let restUntil = 0;

  function launchOn(chosen: Provider): Promise<EngineProcess> {
    const files = readNetFiles(modelsDir);
    return startEngineProcess({
      launch,
      files,
      provider: chosen,
      threads,
      embedder,
      timeoutMs: timing.jobTimeoutMs,
      signal: closing.signal,
    });
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

  async function bringUp(): Promise<EngineProcess> {
    if (deaths >= timing.maxDeaths && monotonic() >= restUntil) deaths = 0;
    while (deaths < timing.maxDeaths && !isClosed()) {
      tell({ state: 'starting' });
      if (deaths > 0)
        await pause(timing.firstPauseMs * 2 ** (deaths - 1), undefined, { signal: closing.signal }).catch(
          () => undefined,
        );
      const engine = isClosed() ? null : await launchOn(provider).catch(onFailedStart);
      if (engine) return install(engine);
    }
    throw engineDied();
  }

  /** An engine that dies while it starts may do better next time; one that says what is wrong will not. */
  function onFailedStart(error: unknown): null {
    const isDeath = error instanceof FamiliarError && error.cause !== undefined;
    if (!isDeath && provider === 'cpu') {
      rest(error instanceof FamiliarError ? error.failure : failureOf('engineCannotStart'));
      throw error;
    }
    if (!isClosed()) countDeath(error);
    return null;
  }

  function install(engine: EngineProcess): EngineProcess {
    const installed = Promise.resolve(engine);
    current = installed;
    tell({ state: 'ready', provider, runtime: engine.runtime });
    void engine.exited.then((detail) => {
      if (isClosed() || current !== installed) return;
      current = null;
      countDeath(detail);
      wake();
    });
    return engine;
  }

  function countDeath(cause: unknown): void {
    log.error('The face engine died.', cause);
    deaths++;
    if (deaths >= timing.maxDeaths) rest(failureOf('engineKeepsStopping'));
    if (provider === 'cpu') return;
    tell({ state: 'fellBack', from: provider });
    provider = 'cpu';
  }

  function rest(failure: Failure): void {
    deaths = timing.maxDeaths;
    restUntil = monotonic() + timing.restMs;
    tell({ state: 'down', failure });
  }

  function wake(): void {
    running().catch(() => undefined);
  }

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = queue.then(() => (isClosed() ? Promise.reject(engineDied()) : job()));
    queue = result.catch(() => undefined);
    return result;
  }

  wake();
  return {
    use: (job) =>
      enqueue(async () => {
        const answer = await job(await running());
        deaths = 0;
        return answer;
      }),
    async runBeside(job) {
      if (isClosed()) throw engineDied();
      return job(await running());
    },
    async adopt(chosen) {
      const engine = await launchOn(chosen).catch((error: unknown) => {
        log.warn(`The face engine cannot change over: ${String(error)}`);
        return null;
      });
      if (!engine) return false;
      await enqueue(async () => {
        const former = await current?.catch(() => null);
        provider = chosen;
        install(engine);
        await former?.stop();
      });
      return true;
    },
    async close() {
      closing.abort();
      const engine = await current?.catch(() => null);
      await engine?.exited;
      await queue;
    },
  };
}
