import { Tensor } from 'onnxruntime-node';
import type { Provider } from './execution-provider.ts';
import { openInference } from './open-inference.ts';

/** Pictures, or the like, and the shape they are read in. */
export type SessionInput = { readonly data: Uint8Array | Float32Array; readonly shape: readonly number[] };

/** One loaded net: pictures in, numbers out. */
export interface NetSession {
  /**
   * Runs the net on its one input and returns its outputs in the order of `outputNames`.
   * Blocks the calling thread while it runs.
   * @throws Error when the runtime fails.
   */
  run(input: SessionInput): Promise<Float32Array[]>;
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
    async run({ data, shape }) {
      const input = data instanceof Uint8Array ? new Tensor('uint8', data, shape) : new Tensor('float32', data, shape);
      const outputs = await session.run({ [ports.inputName]: input });
      return ports.outputNames.map((name) => {
        const numbers = outputs[name]?.data;
        if (!(numbers instanceof Float32Array))
          throw new Error(`The net has no output of 32-bit numbers named ${name}.`);
        return numbers;
      });
    },
    close: () => session.release(),
  };
}
