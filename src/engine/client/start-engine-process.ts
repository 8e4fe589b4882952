import { errorOf, FamiliarError } from '#contract/result.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { NetPlaces } from '../models/net-places.ts';
import type { Provider } from '../onnx/execution-provider.ts';
import { answerSchemas, type EngineAnswer, replySchema } from '../protocol/engine-messages.ts';
import type { EngineJob, EngineJobKind } from '../protocol/engine-requests.ts';
import type { EngineChild, EngineLauncher } from './launcher.ts';

/** One running engine process, started and ready. */
export interface EngineProcess {
  /**
   * Hands a job over and waits for its answer.
   * @throws FamiliarError as the engine says; `engineDown` when the process dies first or does not answer in time,
   * which ends it.
   */
  run<K extends EngineJobKind>(job: EngineJobOf<K>): Promise<EngineAnswer[K]>;
  /** The version of ONNX Runtime it runs on. */
  readonly runtime: string;
  /** Resolves once the process is gone, with what is known of the cause. */
  readonly exited: Promise<string>;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
}

export type EngineJobOf<K extends EngineJobKind> = Extract<EngineJob, { kind: K }>;

export type StartOptions = {
  readonly launch: EngineLauncher;
  readonly nets: NetPlaces;
  readonly provider: Provider;
  readonly threads: number;
  readonly embedder: Embedder;
  /** How long a job may take before the process counts as stuck. */
  readonly timeoutMs: number;
  /** Ends the process. */
  readonly signal: AbortSignal;
};

type Waiting = {
  readonly kind: EngineJobKind;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
};

/** The failure of a request that was under way when the engine died. */
export function engineDied(cause?: unknown): FamiliarError {
  return new FamiliarError('engineStopped', {}, { cause });
}

/** The requests to one process: each is answered once, by a reply, or by the process's end. */
function createRequests(child: EngineChild, timeoutMs: number) {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isGone = false;
  child.onMessage((message) => answerRequest(waiting, message));
  return {
    run<K extends EngineJobKind>(job: EngineJobOf<K>): Promise<EngineAnswer[K]> {
      if (isGone) return Promise.reject(engineDied());
      const id = ++lastId;
      const stuck = setTimeout(() => child.kill(), timeoutMs);
      return new Promise<EngineAnswer[K]>((resolve, reject) => {
        waiting.set(id, { kind: job.kind, resolve, reject });
        child.post({ id, job });
      }).finally(() => clearTimeout(stuck));
    },
    end(detail: string): void {
      isGone = true;
      for (const { reject } of waiting.values()) reject(engineDied(detail));
      waiting.clear();
    },
  };
}

/**
 * Launches an engine process and waits until its nets are loaded.
 * @throws FamiliarError `engineDown` with `cause` when it died, otherwise what the engine itself says (a model is
 * missing, say).
 */
export async function startEngineProcess(options: StartOptions): Promise<EngineProcess> {
  const { launch, nets, provider, threads, embedder, timeoutMs, signal } = options;
  const child = launch('engine-process');
  const requests = createRequests(child, timeoutMs);
  const exit = Promise.withResolvers<string>();
  const kill = () => child.kill();
  signal.addEventListener('abort', kill);
  child.onExit((detail) => {
    signal.removeEventListener('abort', kill);
    requests.end(detail);
    exit.resolve(detail);
  });
  async function stop(): Promise<void> {
    kill();
    await exit.promise;
  }
  const job = { kind: 'start', nets, provider, threads, embedder } as const;
  const { runtime } = await requests.run<'start'>(job).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { run: requests.run, runtime, exited: exit.promise, stop };
}

/** Answers the request a reply belongs to; what is no reply to anything is ignored. */
function answerRequest(waiting: Map<number, Waiting>, message: unknown): void {
  const { success: isReply, data: reply } = replySchema.safeParse(message);
  const waiter = isReply ? waiting.get(reply.id) : undefined;
  if (!isReply || !waiter) return;
  waiting.delete(reply.id);
  if (!reply.ok) {
    waiter.reject(reply.failure === null ? new Error(`In the engine: ${reply.fault}`) : errorOf(reply.failure));
    return;
  }
  const answer = answerSchemas[waiter.kind].safeParse(reply.value);
  if (answer.success) waiter.resolve(answer.data as never);
  else waiter.reject(new Error(`The engine's answer to ${waiter.kind} has the wrong shape: ${answer.error.message}`));
}
