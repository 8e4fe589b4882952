import { setTimeout as pause } from 'node:timers/promises';
import type { EngineStatus } from '#contract/calls/engine.ts';
import type { EngineImage, FaceEngine } from '#core/ports/face-engine.ts';
import type { Log } from '#core/ports/host.ts';
import { type Embedder, embedder as embedderInForce } from '#core/recognition/embedder.ts';
import type { ModelManifest } from '../models/model-manifest.ts';
import { type Provider, providerTitles } from '../onnx/execution-provider.ts';
import { packSamples } from '../protocol/packed-samples.ts';
import { createStatusBoard } from './engine-status.ts';
import { defaultTiming, type EngineTiming, netThreads } from './engine-timing.ts';
import { type KeeperNews, keepEngine } from './keep-engine.ts';
import type { EngineLauncher } from './launcher.ts';
import { openProbeMemory, type ProbeMemory, type ProbeReport } from './probe-memory.ts';
import { bestProvider, probeProviders } from './probe-providers.ts';

export type EngineOptions = {
  readonly launch: EngineLauncher;
  readonly modelsDir: string;
  readonly manifest: ModelManifest;
  /** How faces are embedded; as in force when not named. */
  readonly embedder?: Embedder;
  readonly log: Log;
  /** The file that remembers which providers work here; without one none is tried and the CPU does the work. */
  readonly probeMemory?: string;
  /** Milliseconds that never go back. */
  readonly monotonic?: () => number;
  readonly threads?: number;
  readonly timing?: Partial<EngineTiming>;
};

/**
 * The engine behind its port. It starts on the CPU at once and restarts when it dies; requests in flight are then
 * answered by `engineDown`, those waiting go to the next one. A little later other providers are tried in throw-away
 * processes, and a faster one takes over.
 */
export function createEngine(options: EngineOptions): FaceEngine {
  const { launch, modelsDir, manifest, log, embedder = embedderInForce, threads = netThreads() } = options;
  const { monotonic = () => performance.now() } = options;
  const timing = { ...defaultTiming, ...options.timing };
  const board = createStatusBoard(manifest);
  const closing = new AbortController();
  const runtime = Promise.withResolvers<string>();
  let reports: readonly ProbeReport[] = [];
  let memory: ProbeMemory | null = null;

  function tell(news: KeeperNews): void {
    if (news.state === 'starting') board.change({ state: 'starting', provider: null, reason: { why: 'starting' } });
    if (news.state === 'down')
      board.change({ state: 'down', provider: null, reason: { why: 'failed', failure: news.failure } });
    if (news.state === 'fellBack') giveUpOn(news.from);
    if (news.state === 'ready') {
      runtime.resolve(news.runtime);
      board.change({
        state: 'ready',
        provider: providerTitles[news.provider],
        reason: reasonFor(news.provider, reports),
        probes: describeProbes(reports, news.provider),
      });
    }
  }

  /** A provider that passed its probe but failed at work is not chosen again. */
  function giveUpOn(provider: Provider): void {
    const report: ProbeReport = {
      provider,
      outcome: 'crashed',
      finding: { found: 'failedAtWork' },
      said: null,
      speedup: null,
    };
    reports = reports.map((other) => (other.provider === provider ? report : other));
    memory?.note(report);
  }

  const keeper = keepEngine({ launch, modelsDir, threads, embedder, timing, monotonic, log, tell });

  async function changeToFastest(memoryPath: string): Promise<void> {
    const key = probeKey(await runtime.promise, manifest);
    await pause(timing.probeDelayMs, undefined, { signal: closing.signal, ref: false });
    memory = openProbeMemory(memoryPath, key);
    reports = await probeProviders({
      launch,
      modelsDir,
      threads,
      memory,
      timeoutMs: timing.probeTimeoutMs,
      signal: closing.signal,
    });
    const best = bestProvider(reports);
    if (closing.signal.aborted) return;
    if (best && (await keeper.adopt(best.provider))) return;
    if (best) giveUpOn(best.provider);
    board.change({ reason: reasonFor('cpu', reports), probes: describeProbes(reports, 'cpu') });
  }

  if (options.probeMemory) {
    changeToFastest(options.probeMemory).catch((error: unknown) => {
      if (!closing.signal.aborted) log.error('The providers could not be tried.', error);
    });
  }

  return {
    analyse(image) {
      const { own, buffer } = ownCopy(image);
      return keeper.use((engine) => engine.run<'analyse'>({ kind: 'analyse', image: own }, [buffer]));
    },
    keepFace: (image, mesh) => keeper.use((engine) => engine.run<'keepFace'>({ kind: 'keepFace', image, mesh })),
    keepChip: (chip) => keeper.use((engine) => engine.run<'keepChip'>({ kind: 'keepChip', chip })),
    cutTile: (picture) => keeper.runBeside((engine) => engine.run<'cutTile'>({ kind: 'cutTile', picture })),
    embedKept: (picture) => keeper.runBeside((engine) => engine.run<'embedKept'>({ kind: 'embedKept', picture })),
    examineTuning(samples, policy, owners) {
      const packed = packSamples(samples);
      return keeper.runBeside((engine) =>
        engine.run<'examineTuning'>({ kind: 'examineTuning', samples: packed, policy, owners }, [
          packed.embeddings.buffer,
        ]),
      );
    },
    status: board.read,
    onStatus: board.listen,
    async close() {
      closing.abort();
      await keeper.close();
    },
  };
}

/** A copy that can be given away: the caller's bytes may be a view of something larger. */
function ownCopy(image: EngineImage): { readonly own: EngineImage; readonly buffer: ArrayBuffer } {
  if (image.kind === 'file') {
    const bytes = new Uint8Array(image.bytes);
    return { own: { kind: 'file', bytes }, buffer: bytes.buffer };
  }
  const data = new Uint8Array(image.image.data);
  return { own: { kind: image.kind, image: { ...image.image, data } }, buffer: data.buffer };
}

/** What the memory of probes depends on: with other parts each provider gets another chance. */
function probeKey(runtime: string, { models }: ModelManifest): string {
  return [
    runtime,
    process.platform,
    process.arch,
    ...Object.values(models).map(({ sha256 }) => sha256.slice(0, 16)),
  ].join(' ');
}

function reasonFor(provider: Provider, reports: readonly ProbeReport[]): EngineStatus['reason'] {
  const report = reports.find((other) => other.provider === provider);
  if (report !== undefined) return { why: 'probed', finding: report.finding };
  if (reports.length === 0) return { why: 'onlyCpuTried' };
  return { why: reports.some(({ outcome }) => outcome === 'usable') ? 'nothingFaster' : 'nothingElseUsable' };
}

function describeProbes(reports: readonly ProbeReport[], chosen: Provider): EngineStatus['probes'] {
  if (reports.length === 0) return [];
  const others = reports.map(({ provider, outcome, finding, said }) => ({
    provider: providerTitles[provider],
    outcome: provider === chosen ? ('chosen' as const) : outcome,
    finding,
    said,
  }));
  return [
    ...others,
    {
      provider: providerTitles.cpu,
      outcome: chosen === 'cpu' ? 'chosen' : 'usable',
      finding: { found: 'worksEverywhere' },
      said: null,
    },
  ];
}
