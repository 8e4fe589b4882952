import type { FaceEngine } from '../../core/ports/face-engine.ts';
import type { Log } from '../../core/ports/host.ts';
import type { ImageAnalysis } from '../../core/vision/analysed-face.ts';
import type { EngineStatus } from '../../shared/contract.ts';
import { type ErrorCode, FamiliarError } from '../../shared/result.ts';
import type { ModelManifest } from '../models/model-manifest.ts';
import { type Provider, providerTitles } from '../onnx/execution-provider.ts';
import { type EngineAnswer, type EngineJob, replySchema } from './engine-messages.ts';
import type { EngineChild, EngineLauncher } from './launcher.ts';

type Options = { readonly launch: EngineLauncher; readonly modelsDir: string; readonly manifest: ModelManifest; readonly log: Log; readonly threads?: number };

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

/** Deaths within `windowMs` after which the engine is no longer restarted by itself. */
const restartRules = { deaths: 3, windowMs: 60_000 } as const;

const engineDown = (): FamiliarError => new FamiliarError('engineDown', 'The face engine stopped. Try again in a moment; the passphrase always works.');

/**
 * The engine behind its port: one process that is started at once and again whenever it dies. Requests in flight are then
 * answered by `engineDown`. After several deaths in a minute it stays down until the next request.
 */
export function createEngine({ launch, modelsDir, manifest, log, threads = 2 }: Options): FaceEngine {
  const listeners = new Set<(status: EngineStatus) => void>();
  const models = Object.values(manifest.models).map(({ file, licence, source }) => ({ name: file, licence, source: `${source.package} ${source.version}` }));
  const provider: Provider = 'cpu';
  let status: EngineStatus = { state: 'starting', provider: null, reason: 'The face engine is starting.', probes: [], models };
  let child: EngineChild | null = null;
  let ready: Promise<void> = Promise.resolve();
  let waiting = new Map<number, Waiting>();
  let nextId = 1;
  let deaths: number[] = [];
  let isClosed = false;
  let allGone: () => void = () => undefined;

  function setStatus(change: Partial<EngineStatus>): void {
    status = { ...status, ...change };
    for (const listener of listeners) listener(status);
  }

  function request<K extends EngineJob['kind']>(
    to: EngineChild,
    job: Extract<EngineJob, { kind: K }>,
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<EngineAnswer[K]> {
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      to.post({ id, job }, transfer);
    });
  }

  function hear(message: unknown): void {
    const reply = replySchema.safeParse(message);
    if (!reply.success) {
      log.warn('The engine sent something that is no reply.');
      return;
    }
    const waiter = waiting.get(reply.data.id);
    waiting.delete(reply.data.id);
    if (reply.data.ok) waiter?.resolve(reply.data.value as never);
    else waiter?.reject(toError(reply.data.code, reply.data.message));
  }

  function lose(lost: EngineChild, detail: string): void {
    if (lost !== child) return;
    child = null;
    const unanswered = [...waiting.values()];
    waiting = new Map();
    for (const { reject } of unanswered) reject(engineDown());
    if (isClosed) {
      allGone();
      return;
    }
    log.error(`The face engine died: ${detail}`);
    const now = performance.now();
    deaths = [...deaths.filter((at) => now - at < restartRules.windowMs), now];
    if (deaths.length < restartRules.deaths) start();
    else setStatus({ state: 'down', provider: null, reason: 'The face engine stopped several times. It is started again at the next sign-in.' });
  }

  function start(): void {
    const started = launch('engine-process');
    child = started;
    started.onMessage(hear);
    started.onExit((detail) => lose(started, detail));
    setStatus({ state: 'starting', provider: null, reason: 'The face engine is starting.' });
    ready = request(started, { kind: 'start', modelsDir, provider, threads }).then(
      () => setStatus({ state: 'ready', provider: providerTitles[provider], reason: 'The processor does the work.' }),
      (error: Error) => {
        if (!isClosed) setStatus({ state: 'down', provider: null, reason: error.message });
        throw error;
      },
    );
    ready.catch(() => undefined);
  }

  async function run<K extends 'analyse' | 'encodeChip'>(job: Extract<EngineJob, { kind: K }>): Promise<EngineAnswer[K]> {
    if (isClosed) throw engineDown();
    if (child === null) start();
    await ready;
    if (child === null) throw engineDown();
    return request<K>(child, job);
  }

  start();
  return {
    analyse: (image) => run<'analyse'>({ kind: 'analyse', image }) as Promise<ImageAnalysis>,
    encodeChip: (chip) => run<'encodeChip'>({ kind: 'encodeChip', chip }),
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      if (child === null) return;
      const gone = new Promise<void>((resolve) => {
        allGone = resolve;
      });
      child.kill();
      await gone;
    },
  };
}

function toError(code: ErrorCode, message: string): Error {
  return code === 'internal' ? new Error(`In the engine: ${message}`) : new FamiliarError(code, message);
}
