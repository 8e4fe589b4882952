import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mock } from 'node:test';
import { compileFunction } from 'node:vm';
import { Environment, loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core';

const require = createRequire(import.meta.url);
const programs = join(dirname(require.resolve('@litertjs/core')), '..', 'wasm', '/');

/** Answers of a TensorFlow Lite network with one output. */
type TfliteNet = (input: Float32Array, shape: readonly number[]) => Promise<Float32Array>;

/**
 * Opens a network in LiteRT, TensorFlow Lite's own interpreter, in WebAssembly on one thread. Only one at a time.
 */
export const openTfliteNet = async (file: Uint8Array): Promise<TfliteNet> => {
  const withWorker = Object.assign(globalThis, workerScope);
  // It says that there is no WebGPU here, which nobody asked for.
  const warnings = mock.method(console, 'warn', quiet);
  await loadLiteRt(programs);
  warnings.mock.restore();
  for (const name of Object.keys(workerScope)) Reflect.deleteProperty(withWorker, name);
  const environment = await Environment.create({ webGpuDevice: null });
  const model = await loadAndCompile(file, { accelerator: 'wasm', environment });
  return async (input, shape) => {
    const picture = new Tensor(input, [...shape], environment);
    const [answer] = await model.run([picture]);
    if (!answer) throw new Error('The network gave no answer.');
    const numbers = Float32Array.from(answer.toTypedArray() as Float32Array);
    picture.delete();
    answer.delete();
    return numbers;
  };
};

const quiet = (): void => {};

/** What LiteRT's loader, made for browsers, looks for in the scope of a web worker. */
const workerScope = {
  self: globalThis,
  Module: { print: quiet, printErr: quiet },
  importScripts(path: string): void {
    const module: { exports: unknown } = { exports: {} };
    const names = ['module', 'exports', 'require', '__filename', '__dirname'];
    compileFunction(readFileSync(path, 'utf8'), names)(module, module.exports, require, path, dirname(path));
    Object.assign(globalThis, { ModuleFactory: module.exports });
  },
};
