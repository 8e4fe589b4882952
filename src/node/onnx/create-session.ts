import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Provider, providerOptions } from './execution-provider.ts';

/** One loaded net: bytes in, numbers out. */
export interface NetSession {
  /**
   * Runs the net on one uint8 input and returns its outputs in the order of `outputNames`.
   * Blocks the calling thread while it runs.
   * @throws Error when the runtime fails.
   */
  run(input: Uint8Array, shape: readonly number[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

export type NetPorts = { readonly inputName: string; readonly outputNames: readonly string[] };

const severityError = 3;

/**
 * ONNX Runtime reports to its maker by default: it keeps a device id and what it would send in the user's cache folder.
 * It looks at this variable once, when the first session is made; in a worker thread only a shared environment reaches it.
 */
function forbidTelemetry(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

/**
 * Loads a net on one provider. Threads of a pool that is idle sleep instead of spinning: several spinning pools slow each other down.
 * @throws Error when the provider is not usable here or the bytes are no net.
 */
export async function createSession(model: Uint8Array, ports: NetPorts, provider: Provider, threads: number): Promise<NetSession> {
  forbidTelemetry();
  const session = await InferenceSession.create(model, {
    ...providerOptions(provider),
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: severityError,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return {
    async run(input, shape) {
      const outputs = await session.run({ [ports.inputName]: new Tensor('uint8', input, shape) });
      return ports.outputNames.map((name) => {
        const data = outputs[name]?.data;
        if (!(data instanceof Float32Array)) throw new Error(`The net has no output of 32-bit numbers named ${name}.`);
        return data;
      });
    },
    close: () => session.release(),
  };
}
