import type { EngineStatus } from '#contract/calls/engine.ts';

const providerNames: Readonly<Record<string, string>> = {
  CPU: 'the processor (CPU)',
  CUDA: 'the graphics card (CUDA)',
  DirectML: 'the graphics card (DirectML)',
  WebGPU: 'the graphics card (WebGPU)',
};

/** What a person calls an execution provider, by the name the host has for it. */
export function providerWords(provider: string): string {
  return providerNames[provider] ?? provider;
}

/** The face engine's state in one sentence. */
export function engineLine(status: EngineStatus): string {
  if (status.state === 'starting') return 'The face engine is starting.';
  if (status.state === 'down') return 'The face engine has stopped and is being started again.';
  return status.provider === null
    ? 'The face engine is ready.'
    : `The face engine runs on ${providerWords(status.provider)}.`;
}

/** The outcome of trying a provider. */
export const probeWords: Readonly<Record<EngineStatus['probes'][number]['outcome'], string>> = {
  chosen: 'In use',
  usable: 'Works',
  unusable: 'Not usable',
  crashed: 'Crashed',
  skipped: 'Not tried',
};
