import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';

/**
 * Starts TensorFlow.js on WebAssembly with SIMD, its fastest way under Node without native code. It runs on one thread: the pool of its
 * threaded build starts workers from blob addresses, which Node's threads refuse. Two trainings side by side use two cores.
 * @throws Error when WebAssembly cannot start
 */
export async function startTensors(): Promise<void> {
  tf.enableProdMode();
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its WebAssembly back end.');
  await tf.ready();
}
