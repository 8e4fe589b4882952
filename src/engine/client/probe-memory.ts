import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { probeFindingSchema } from '#contract/calls/engine.ts';
import { writePrivateFile } from '#hosts/private-files.ts';
import { type Provider, providers } from '../onnx/execution-provider.ts';

const providerSchema = z.enum(providers);

const reportSchema = z.strictObject({
  provider: providerSchema,
  outcome: z.enum(['usable', 'unusable', 'crashed']),
  finding: probeFindingSchema,
  /** What the runtime or the system said about it, as it came; null where it said nothing. */
  said: z.nullable(z.string()),
  /** How many times as fast as the CPU; null unless usable. */
  speedup: z.nullable(z.number()),
});

/** What is known of one provider on this machine. */
export type ProbeReport = z.infer<typeof reportSchema>;

const memorySchema = z.strictObject({
  key: z.string(),
  probing: z.nullable(providerSchema),
  reports: z.array(reportSchema),
});
type Memory = z.infer<typeof memorySchema>;

/**
 * Remembers probes from start to start, so that each provider is tried once, and one that takes the whole app down
 * never again.
 */
export interface ProbeMemory {
  /** The report of an earlier start, or null. A provider whose probe never ended counts as crashed. */
  recall(provider: Provider): ProbeReport | null;
  /** Notes, before it happens, that a provider is being tried. */
  noteStart(provider: Provider): void;
  /** Notes what came of it. */
  note(report: ProbeReport): void;
  /** Forgets that a provider is being tried: the probe was called off. */
  noteCalledOff(): void;
}

/**
 * Opens the memory in a file. What was noted under another `key` (runtime, models, machine), or cannot be read, is
 * forgotten. A file that cannot be written is passed over: the probes run again at the next start.
 */
export function openProbeMemory(path: string, key: string): ProbeMemory {
  let memory = read(path, key);
  const change = (next: Partial<Memory>) => {
    memory = { ...memory, ...next };
    write(path, memory);
  };
  const others = (provider: Provider) => memory.reports.filter((report) => report.provider !== provider);
  return {
    recall: (provider) => memory.reports.find((report) => report.provider === provider) ?? null,
    noteStart: (provider) => change({ probing: provider }),
    note: (report) => change({ probing: null, reports: [...others(report.provider), report] }),
    noteCalledOff: () => change({ probing: null }),
  };
}

/** What the file remembers, under whatever key; nothing when it is missing or damaged. */
export function readProbeReports(path: string): readonly ProbeReport[] {
  return readMemory(path)?.reports ?? [];
}

function read(path: string, key: string): Memory {
  const memory = readMemory(path);
  return memory?.key === key ? settleUnfinished(memory) : { key, probing: null, reports: [] };
}

function readMemory(path: string): Memory | null {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function settleUnfinished({ key, probing, reports }: Memory): Memory {
  if (!probing) return { key, probing, reports };
  const report: ProbeReport = {
    provider: probing,
    outcome: 'crashed',
    finding: { found: 'endedFamiliar' },
    said: null,
    speedup: null,
  };
  return { key, probing: null, reports: [...reports.filter(({ provider }) => provider !== probing), report] };
}

function write(path: string, memory: Memory): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writePrivateFile(path, JSON.stringify(memory));
  } catch {
    // Only costs the next start a probe.
  }
}
