import { Tensor } from 'onnxruntime-node';
import type { Provider } from './execution-provider.ts';
import { openInference } from './open-inference.ts';

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

/**
 * Loads a net on one provider.
 * @throws Error when the provider is not usable here or the bytes are no net.
 */
export async function createSession(
  model: Uint8Array,
  ports: NetPorts,
  provider: Provider,
  threads: number,
): Promise<NetSession> {
  const session = await openInference(model, provider, threads);
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
