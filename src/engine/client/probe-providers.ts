import type { Embedder } from '#core/recognition/embedder.ts';
import type { NetPlaces } from '../models/net-places.ts';
import { existsOn, type Provider, providers } from '../onnx/execution-provider.ts';
import { type ProbeReply, type ProbeRequest, probeReplySchema } from '../protocol/probe-messages.ts';
import type { EngineLauncher } from './launcher.ts';
import type { ProbeMemory, ProbeReport } from './probe-memory.ts';

export type ProbeOptions = {
  readonly launch: EngineLauncher;
  readonly nets: NetPlaces;
  readonly embedder: Embedder;
  readonly threads: number;
  readonly memory: ProbeMemory;
  readonly timeoutMs: number;
  /** Called off: the probe under way is ended and not counted. */
  readonly signal: AbortSignal;
  readonly platform?: NodeJS.Platform;
};

type Ending = ProbeReply | { readonly died: string };

/** From this speed-up on, a provider is worth leaving the CPU for. */
const worthwhileSpeedup = 1.2;

/**
 * Tries every provider this system can have, one after the other, each in a process of its own that may crash;
 * remembers what came of it.
 */
export async function probeProviders(options: ProbeOptions): Promise<ProbeReport[]> {
  const { memory, signal, platform = process.platform } = options;
  const reports: ProbeReport[] = [];
  for (const provider of providers) {
    if (provider === 'cpu' || !existsOn(provider, platform)) continue;
    if (signal.aborted) break;
    const known = memory.recall(provider);
    reports.push(known ?? (await probe(provider, options)));
  }
  return reports;
}

/** The provider that is fastest by far enough, or null when the CPU stays. */
export function bestProvider(reports: readonly ProbeReport[]): ProbeReport | null {
  const faster = reports.filter(({ outcome, speedup }) => outcome === 'usable' && (speedup ?? 0) >= worthwhileSpeedup);
  return faster.sort((a, b) => (b.speedup ?? 0) - (a.speedup ?? 0))[0] ?? null;
}

async function probe(
  provider: Provider,
  { launch, nets, embedder, threads, memory, timeoutMs, signal }: ProbeOptions,
): Promise<ProbeReport> {
  memory.noteStart(provider);
  const ending = await runProbe(launch, { nets, embedder, provider, threads }, timeoutMs, signal);
  const report = reportOn(provider, ending);
  if (signal.aborted) memory.noteCalledOff();
  else memory.note(report);
  return report;
}

/** One throw-away process, one question; always ends. */
function runProbe(
  launch: EngineLauncher,
  request: ProbeRequest,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Ending> {
  const child = launch('probe-process');
  return new Promise<Ending>((resolve) => {
    let cause = '';
    let answer: ProbeReply | null = null;
    const end = (why: string) => {
      cause = why;
      child.kill();
    };
    const onAbort = () => end('called off');
    const timer = setTimeout(() => end(`no answer within ${timeoutMs / 1000} s`), timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    child.onMessage((message) => {
      answer = probeReplySchema.safeParse(message).data ?? null;
      child.kill();
    });
    child.onExit((detail) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(answer ?? { died: cause || detail });
    });
    child.post(request);
  });
}

function reportOn(provider: Provider, ending: Ending): ProbeReport {
  if ('died' in ending)
    return {
      provider,
      outcome: 'crashed',
      finding: { found: 'endedItsProcess' },
      said: briefly(ending.died),
      speedup: null,
    };
  if (!ending.ok)
    return {
      provider,
      outcome: 'unusable',
      finding: { found: ending.why },
      said: briefly(ending.said),
      speedup: null,
    };
  const { speedup } = ending;
  return {
    provider,
    outcome: 'usable',
    finding: { found: speedup >= worthwhileSpeedup ? 'faster' : 'notFasterEnough', speedup },
    said: null,
    speedup,
  };
}

/**
 * ONNX Runtime's messages go on with source lines and stack traces; the start says what went wrong, the end often why.
 * Paths of this computer are left out.
 */
function briefly(text: string): string {
  const line = (text.split('\n')[0] ?? text).replaceAll(/\S*[\\/]\S+/g, '(a file)');
  const afterCondition = line.split(' was false. ').at(-1) ?? line;
  return afterCondition.length > 200 ? `${afterCondition.slice(0, 200)}...` : afterCondition;
}
