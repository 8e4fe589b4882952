import type { InferenceSession } from 'onnxruntime-node';

/** The ways a net can be run, fastest hope first; `cpu` works everywhere. */
export const providers = ['cuda', 'dml', 'coreml', 'webgpu', 'cpu'] as const;
export type Provider = (typeof providers)[number];

/** What people call a provider. */
export const providerTitles: Readonly<Record<Provider, string>> = {
  cuda: 'CUDA',
  dml: 'DirectML',
  coreml: 'Core ML',
  webgpu: 'WebGPU',
  cpu: 'CPU',
};

/** The operating system a provider is bound to, as `process.platform` names it. */
const platformOf: Partial<Record<Provider, NodeJS.Platform>> = { dml: 'win32', coreml: 'darwin' };

/** Whether a provider can exist on an operating system at all. CUDA needs Linux or Windows. */
export function existsOn(provider: Provider, platform: NodeJS.Platform): boolean {
  if (provider === 'cuda') return platform === 'linux' || platform === 'win32';
  return (platformOf[provider] ?? platform) === platform;
}

/**
 * ONNX Runtime's settings for a provider. Operators a provider lacks run on the CPU.
 * DirectML demands memory patterns off.
 */
export function providerOptions(
  provider: Provider,
): Pick<InferenceSession.SessionOptions, 'executionProviders' | 'enableMemPattern'> {
  if (provider === 'cpu') return { executionProviders: ['cpu'] };
  return { executionProviders: [provider, 'cpu'], ...(provider === 'dml' && { enableMemPattern: false }) };
}
