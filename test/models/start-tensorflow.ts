import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Makes TensorFlow.js compute in WebAssembly, which needs no native library. */
export const startTensorFlow = async (): Promise<void> => {
  setWasmPaths(
    join(import.meta.dirname, '..', '..', 'node_modules', '@tensorflow', 'tfjs-backend-wasm', 'wasm-out', '/'),
  );
  await tf.setBackend('wasm');
};
