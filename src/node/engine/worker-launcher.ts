import { Worker } from 'node:worker_threads';
import type { EngineEntry, EngineLauncher } from './launcher.ts';

/** Where an entry lies beside this file; a host that bundles passes its own. */
const besideThisFile = (entry: EngineEntry): URL => new URL(`./${entry}.ts`, import.meta.url);

/** Starts engine programs as worker threads of this process. */
export function createWorkerLauncher(urlOf: (entry: EngineEntry) => URL = besideThisFile): EngineLauncher {
  return (entry) => {
    const worker = new Worker(urlOf(entry));
    let detail = '';
    let hasExited = false;
    worker.on('error', (error) => {
      detail = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      hasExited = true;
    });
    return {
      post: (message, transfer = []) => {
        if (!hasExited) worker.postMessage(message, transfer);
      },
      onMessage: (listener) => void worker.on('message', listener),
      onExit: (listener) => void worker.on('exit', (code) => listener(detail || `exit code ${code}`)),
      kill: () => void worker.terminate(),
    };
  };
}
