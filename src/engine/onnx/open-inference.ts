import { InferenceSession } from 'onnxruntime-node';
import { type Provider, providerOptions } from './execution-provider.ts';

const severityError = 3;

/**
 * ONNX Runtime reports to its maker by default: it keeps a device id and what it would send in the user's cache folder.
 * It looks at this variable once, when the first session is made.
 */
function forbidTelemetry(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

/**
 * Opens a net on one provider. Threads of a pool that is idle sleep instead of spinning: several spinning pools slow
 * each other down.
 * @throws Error when the provider is not usable here or the bytes are no net.
 */
export function openInference(model: Uint8Array, provider: Provider, threads: number): Promise<InferenceSession> {
  forbidTelemetry();
  return InferenceSession.create(model, {
    ...providerOptions(provider),
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: severityError,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
}
