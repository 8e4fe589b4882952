import type { EngineStatus } from '#contract/calls/engine.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { NetPlaces } from '../models/net-places.ts';
import { type Provider, providerTitles } from '../onnx/execution-provider.ts';
import { createStatusBoard } from './engine-status.ts';
import type { KeeperNews } from './keeper-options.ts';
import type { ProbeMemory, ProbeReport } from './probe-memory.ts';

/** What is told of the engine: its status for people, made from the keeper's news and the probes of providers. */
export type EngineReports = Pick<FaceEngine, 'status' | 'onStatus'> & {
  readonly tell: (news: KeeperNews) => void;
  /** The version of ONNX Runtime, once an engine has been ready. */
  readonly runtime: Promise<string>;
  /** Takes over what probing found, and where it is remembered. */
  readonly probed: (reports: readonly ProbeReport[], memory: ProbeMemory) => void;
  /** Notes that a provider passed its probe but failed at work, so that it is not chosen again. */
  readonly giveUpOn: (provider: Provider) => void;
  readonly stayOnCpu: () => void;
};

export function createEngineReports(nets: NetPlaces): EngineReports {
  const board = createStatusBoard(nets);
  const runtime = Promise.withResolvers<string>();
  let reports: readonly ProbeReport[] = [];
  let memory: ProbeMemory | null = null;

  function giveUpOn(provider: Provider): void {
    const finding = { found: 'failedAtWork' } as const;
    const report: ProbeReport = { provider, outcome: 'crashed', finding, said: null, speedup: null };
    reports = reports.map((other) => (other.provider === provider ? report : other));
    memory?.note(report);
  }

  function tellReady({ provider, runtime: version }: KeeperNews & { readonly state: 'ready' }): void {
    runtime.resolve(version);
    board.change({
      state: 'ready',
      provider: providerTitles[provider],
      reason: reasonFor(provider, reports),
      probes: describeProbes(reports, provider),
    });
  }

  return {
    tell(news) {
      if (news.state === 'starting') board.change({ state: 'starting', provider: null, reason: { why: 'starting' } });
      if (news.state === 'down')
        board.change({ state: 'down', provider: null, reason: { why: 'failed', failure: news.failure } });
      if (news.state === 'fellBack') giveUpOn(news.from);
      if (news.state === 'ready') tellReady(news);
    },
    runtime: runtime.promise,
    probed(found, where) {
      [reports, memory] = [found, where];
    },
    giveUpOn,
    stayOnCpu: () => board.change({ reason: reasonFor('cpu', reports), probes: describeProbes(reports, 'cpu') }),
    status: board.read,
    onStatus: board.listen,
  };
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
