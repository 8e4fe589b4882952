import { Tensor } from 'onnxruntime-node';
import { openInference } from './open-inference.ts';

/** Numbers and the shape they are read in. */
export type NumberArray = { readonly data: Float32Array; readonly shape: readonly number[] };

/** A net that works on arrays of the caller's: it makes none of its own, which counts where they are large and many. */
export interface ArraySession {
  /**
   * Runs the net on the inputs and writes its outputs into the arrays given for them. Blocks the calling thread while
   * it runs.
   * @throws Error when a name or a shape is not the net's
   */
  run(inputs: Readonly<Record<string, NumberArray>>, outputs: Readonly<Record<string, NumberArray>>): Promise<void>;
  close(): Promise<void>;
}

/** Loads a net on the processor. @throws Error when the bytes are no net */
export async function createArraySession(model: Uint8Array, threads: number): Promise<ArraySession> {
  const session = await openInference(model, 'cpu', threads);
  return {
    async run(inputs, outputs) {
      await session.run(asTensors(inputs), asTensors(outputs));
    },
    close: () => session.release(),
  };
}

const asTensors = (arrays: Readonly<Record<string, NumberArray>>): Record<string, Tensor> =>
  Object.fromEntries(
    Object.entries(arrays).map(([name, { data, shape }]) => [name, new Tensor('float32', data, shape)]),
  );
