import { setTimeout as pause } from 'node:timers/promises';
import type { EngineImage, FaceEngine } from '#core/ports/face-engine.ts';
import type { Log } from '#core/ports/host.ts';
import type { SpaceSource } from '#core/recognition/latent-space.ts';
import type { NetPlaces } from '../models/net-places.ts';
import { packSamples } from '../protocol/packed-samples.ts';
import { createEngineReports, type EngineReports } from './engine-reports.ts';
import { defaultTiming, type EngineTiming, netThreads } from './engine-timing.ts';
import { type EngineKeeper, keepEngine } from './keep-engine.ts';
import type { EngineLauncher } from './launcher.ts';
import { openProbeMemory } from './probe-memory.ts';
import { bestProvider, probeProviders } from './probe-providers.ts';

export type EngineOptions = {
  readonly launch: EngineLauncher;
  /** The nets that run with the embedder. */
  readonly nets: NetPlaces;
  /** How faces are embedded, and the space that they lie in. */
  readonly space: SpaceSource;
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
  const { launch, nets, log, space, threads = netThreads() } = options;
  const { embedder } = space;
  const { monotonic = () => performance.now(), probeMemory } = options;
  const timing = { ...defaultTiming, ...options.timing };
  const closing = new AbortController();
  const reports = createEngineReports(nets);
  const keeper = keepEngine({ launch, nets, threads, embedder, timing, monotonic, log, tell: reports.tell });
  if (probeMemory !== undefined) {
    const probing = { launch, nets, embedder, threads, timeoutMs: timing.probeTimeoutMs, signal: closing.signal };
    const parts = { keeper, reports, probeMemory, delayMs: timing.probeDelayMs };
    changeToFastest(parts, probing).catch((error: unknown) => {
      if (!closing.signal.aborted) log.error('The providers could not be tried.', error);
    });
  }
  return {
    ...jobsOf(keeper, space),
    status: reports.status,
    onStatus: reports.onStatus,
    async close() {
      closing.abort();
      await keeper.close();
    },
  };
}

type Changing = {
  readonly keeper: EngineKeeper;
  readonly reports: EngineReports;
  readonly probeMemory: string;
  readonly delayMs: number;
};

type Probing = Omit<Parameters<typeof probeProviders>[0], 'memory'>;

/** Tries the providers a little later, and changes over to the fastest that passes. */
async function changeToFastest({ keeper, reports, probeMemory, delayMs }: Changing, probing: Probing): Promise<void> {
  const key = probeKey(await reports.runtime, probing.nets);
  await pause(delayMs, undefined, { signal: probing.signal, ref: false });
  const memory = openProbeMemory(probeMemory, key);
  const found = await probeProviders({ ...probing, memory });
  reports.probed(found, memory);
  const best = bestProvider(found);
  if (probing.signal.aborted) return;
  if (best && (await keeper.adopt(best.provider))) return;
  if (best) reports.giveUpOn(best.provider);
  reports.stayOnCpu();
}

/** The engine's work, each job handed to the process that runs. */
function jobsOf(keeper: EngineKeeper, space: SpaceSource): Omit<FaceEngine, 'status' | 'onStatus' | 'close'> {
  return {
    analyse: (image) => keeper.use((engine) => engine.run<'analyse'>({ kind: 'analyse', image: alone(image) })),
    keepFace: (image, mesh) => keeper.use((engine) => engine.run<'keepFace'>({ kind: 'keepFace', image, mesh })),
    keepWide: (image, mesh, others) =>
      keeper.use((engine) => engine.run<'keepWide'>({ kind: 'keepWide', image, mesh, others })),
    keepChip: (chip) => keeper.use((engine) => engine.run<'keepChip'>({ kind: 'keepChip', chip })),
    cutTile: (picture) => keeper.runBeside((engine) => engine.run<'cutTile'>({ kind: 'cutTile', picture })),
    embedKept: (picture) => keeper.runBeside((engine) => engine.run<'embedKept'>({ kind: 'embedKept', picture })),
    examineTuning(samples, policy, owners) {
      const packed = packSamples(samples);
      const job = { kind: 'examineTuning', samples: packed, space, policy, owners } as const;
      return keeper.runBeside((engine) => engine.run<'examineTuning'>(job));
    },
  };
}

/** The image without the rest of the memory that its bytes may be a view of: a message would carry all of it. */
function alone(source: EngineImage): EngineImage {
  if (source.kind === 'file') return { ...source, bytes: aloneBytes(source.bytes) };
  return { ...source, image: { ...source.image, data: aloneBytes(source.image.data) } };
}

function aloneBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** What the memory of probes depends on: with other parts each provider gets another chance. */
function probeKey(runtime: string, nets: NetPlaces): string {
  return [
    runtime,
    process.platform,
    process.arch,
    ...Object.values(nets).map(({ sha256 }) => sha256.slice(0, 16)),
  ].join(' ');
}
