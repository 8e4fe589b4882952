import type { Provider } from '../onnx/execution-provider.ts';
import type { KeeperOptions } from './keeper-options.ts';
import { createRevivedEngine, type RevivedEngine } from './revive-engine.ts';
import { type EngineProcess, engineDied } from './start-engine-process.ts';

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

/** Keeps the engine running, and hands it one job after another. */
export function keepEngine(options: KeeperOptions): EngineKeeper {
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  const engine = createRevivedEngine(options, closing.signal);
  let queue: Promise<unknown> = Promise.resolve();

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = queue.then(() => (isClosed() ? Promise.reject(engineDied()) : job()));
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    use: (job) =>
      enqueue(async () => {
        const answer = await job(await engine.running());
        engine.didWork();
        return answer;
      }),
    async runBeside(job) {
      if (isClosed()) throw engineDied();
      return job(await engine.running());
    },
    adopt: (provider) => adopt(engine, provider, { enqueue, log: options.log }),
    async close() {
      closing.abort();
      const last = await engine.current()?.catch(() => null);
      await last?.exited;
      await queue;
    },
  };
}

type Adopting = Pick<KeeperOptions, 'log'> & { readonly enqueue: (job: () => Promise<void>) => Promise<void> };

async function adopt(engine: RevivedEngine, provider: Provider, { enqueue, log }: Adopting): Promise<boolean> {
  const next = await engine.launchOn(provider).catch((error: unknown) => {
    log.warn(`The face engine cannot change over: ${String(error)}`);
    return null;
  });
  if (!next) return false;
  await enqueue(async () => {
    const former = await engine.current()?.catch(() => null);
    engine.install(next, provider);
    await former?.stop();
  });
  return true;
}
