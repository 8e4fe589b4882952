import { errorOf, FamiliarError } from '#contract/result.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { Provider } from '../onnx/execution-provider.ts';
import { type ComingNetFiles, type NetName, netNames } from '../onnx/net-files.ts';
import { answerSchemas, type EngineAnswer, replySchema } from '../protocol/engine-messages.ts';
import type { EngineJob, EngineJobKind, NetDelivery } from '../protocol/engine-requests.ts';
import type { EngineLauncher } from './launcher.ts';

/** One running engine process, started and ready. */
export interface EngineProcess {
  /**
   * Hands a job over and waits for its answer.
   * @throws FamiliarError as the engine says; `engineDown` when the process dies first or does not answer in time,
   * which ends it.
   */
  run<K extends EngineJobKind>(job: EngineJobOf<K>, transfer?: readonly ArrayBuffer[]): Promise<EngineAnswer[K]>;
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
  /** The nets, read by this process while the other one starts; each is given away as soon as it is there. */
  readonly files: ComingNetFiles;
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

/**
 * Launches an engine process and waits until its nets are loaded.
 * @throws FamiliarError `engineDown` with `cause` when it died, otherwise what the engine itself says (a model is
 * missing, say).
 */
export async function startEngineProcess({
  launch,
  files,
  provider,
  threads,
  embedder,
  timeoutMs,
  signal,
}: StartOptions): Promise<EngineProcess> {
  const child = launch('engine-process');
  const waiting = new Map<number, Waiting>();
  const exit = Promise.withResolvers<string>();
  let lastId = 0;
  let isGone = false;

  const kill = () => child.kill();
  signal.addEventListener('abort', kill);
  child.onMessage((message) => settle(waiting, message));
  child.onExit((detail) => {
    isGone = true;
    signal.removeEventListener('abort', kill);
    for (const { reject } of waiting.values()) reject(engineDied(detail));
    waiting.clear();
    exit.resolve(detail);
  });

  function run<K extends EngineJobKind>(
    job: EngineJobOf<K>,
    transfer?: readonly ArrayBuffer[],
  ): Promise<EngineAnswer[K]> {
    if (isGone) return Promise.reject(engineDied());
    const id = ++lastId;
    const stuck = setTimeout(kill, timeoutMs);
    return new Promise<EngineAnswer[K]>((resolve, reject) => {
      waiting.set(id, { kind: job.kind, resolve, reject });
      child.post({ id, job }, transfer);
    }).finally(() => clearTimeout(stuck));
  }

  async function stop(): Promise<void> {
    kill();
    await exit.promise;
  }

  async function start(): Promise<EngineAnswer['start']> {
    const deliver = async (net: NetName): Promise<void> => {
      const file = await files[net].catch((error: unknown) => {
        // Told as the engine would tell it: a failure that another start does not mend.
        throw error instanceof FamiliarError ? errorOf(error.failure) : error;
      });
      child.post({ net, file } satisfies NetDelivery, [file.buffer as ArrayBuffer]);
    };
    const [answer] = await Promise.all([
      run<'start'>({ kind: 'start', provider, threads, embedder }),
      ...netNames.map(deliver),
    ]);
    return answer;
  }

  const { runtime } = await start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { run, runtime, exited: exit.promise, stop };
}

/** Answers the request a reply belongs to; what is no reply to anything is ignored. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
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
