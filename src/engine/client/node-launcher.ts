import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { stopMessage } from '../protocol/parent-port.ts';
import type { EngineChild, EngineEntry, EngineLauncher } from './launcher.ts';

/** Where the programs lie. */
export type EntryUrls = Readonly<Record<EngineEntry, URL>>;

const besideThisFile: EntryUrls = {
  'engine-process': new URL('../process/engine-process.ts', import.meta.url),
  'probe-process': new URL('../process/probe-process.ts', import.meta.url),
};

/**
 * How long a worker thread may take to end itself. Terminating it from outside while it is inside native code aborts
 * the whole process, so that is left for one which is stuck.
 */
const defaultStopGraceMs = 10_000;

/**
 * Launches the engine as a worker thread of this process, and probes, which may crash, as processes of their own.
 * A host that bundles passes where its bundled programs lie.
 */
export function createNodeLauncher(urls: EntryUrls = besideThisFile, stopGraceMs = defaultStopGraceMs): EngineLauncher {
  return (entry) => (entry === 'probe-process' ? forkProgram(urls[entry]) : startWorker(urls[entry], stopGraceMs));
}

function startWorker(url: URL, stopGraceMs: number): EngineChild {
  const worker = new Worker(url, { env: SHARE_ENV });
  const line = createLine();
  let fault = '';
  worker.on('message', line.hear);
  worker.on('error', (error) => {
    fault = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', (code) => line.end(fault || `exit code ${code}`));
  return {
    sharesMemory: true,
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: line.onMessage,
    onExit: line.onExit,
    kill() {
      worker.postMessage(stopMessage);
      const lastResort = setTimeout(() => void worker.terminate(), stopGraceMs);
      line.onExit(() => clearTimeout(lastResort));
    },
  };
}

function forkProgram(url: URL): EngineChild {
  const child = fork(fileURLToPath(url), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const line = createLine();
  child.on('message', line.hear);
  child.on('error', (error) => line.end(error.message));
  child.on('exit', (code, signal) => line.end(signal ?? `exit code ${code}`));
  return {
    sharesMemory: false,
    post: (message) => {
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: line.onMessage,
    onExit: line.onExit,
    kill: () => void child.kill('SIGKILL'),
  };
}

type Line = Pick<EngineChild, 'onMessage' | 'onExit'> & {
  readonly hear: (message: unknown) => void;
  readonly end: (detail: string) => void;
};

/** Keeps messages and the exit for listeners that come late; tells the exit once. */
function createLine(): Line {
  const early: unknown[] = [];
  const exit = Promise.withResolvers<string>();
  let listener = (message: unknown): void => {
    early.push(message);
  };
  return {
    hear: (message) => listener(message),
    end: exit.resolve,
    onMessage(next) {
      listener = next;
      for (const message of early.splice(0)) next(message);
    },
    onExit: (next) => void exit.promise.then(next),
  };
}
