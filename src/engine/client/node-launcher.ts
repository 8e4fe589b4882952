import { type ChildProcess, fork, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pixelDescriptor, takePixels } from '../protocol/frame-pixels.ts';
import type { EngineChild, EngineEntry, EngineLauncher } from './launcher.ts';

/** Where the programs lie. */
type EntryUrls = Readonly<Record<EngineEntry, URL>>;

const besideThisFile: EntryUrls = {
  'engine-process': new URL('../process/engine-process.ts', import.meta.url),
  'probe-process': new URL('../process/probe-process.ts', import.meta.url),
};

/**
 * Has the C library give blocks from 2 MiB on back when they are freed, as the nets' files and what they are made from.
 * By itself it keeps blocks of such sizes from the first one on: 35 MB at the lock screen. From 1 MiB on it would
 * give 4 MB more back, and make the nets a sixth slower.
 */
const leanBlocks = { MALLOC_MMAP_THRESHOLD_: String(2 ** 21) };

/** The part of the heap for what is new stays at 2 MiB: it would grow to 16, give nothing back and gain no speed. */
const leanHeap = ['--max-semi-space-size=2'];

/** Launches each program as a Node process of its own, whose native crash leaves this one alone. */
export function createNodeLauncher(urls: EntryUrls = besideThisFile): EngineLauncher {
  return (entry) => forkProgram(urls[entry]);
}

function forkProgram(url: URL): EngineChild {
  const child = fork(fileURLToPath(url), {
    serialization: 'advanced',
    execArgv: leanHeap,
    env: { ...process.env, ...leanBlocks },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  });
  const pixelPipe = child.stdio[pixelDescriptor] as Writable;
  pixelPipe.on('error', () => undefined);
  const line = createLine();
  child.on('message', line.hear);
  child.on('error', (error) => line.end(error.message));
  child.on('exit', (code, signal) => line.end(signal ?? `exit code ${code}`));
  endWithThisProcess(child);
  return {
    post(whole) {
      if (!child.connected) return;
      const { message, pixels } = takePixels(whole);
      if (pixels) pixelPipe.write(pixels);
      child.send(message as object, () => undefined);
    },
    onMessage: line.onMessage,
    onExit: line.onExit,
    kill: () => void child.kill('SIGKILL'),
  };
}

/**
 * Has a program killed when this process is gone, however it went. By itself a program sees that its line is closed,
 * but not while it is inside native code. So a shell waits for the end of a pipe that this process alone holds. On
 * Windows the job object that Node puts its children into does the same.
 */
function endWithThisProcess(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) return;
  const waitThenKill = `trap '' INT TERM HUP; read -r _; kill -9 ${child.pid}`;
  const guard = spawn('/bin/sh', ['-c', waitThenKill], { stdio: ['pipe', 'ignore', 'ignore'] });
  guard.on('error', () => undefined);
  child.on('exit', () => guard.kill('SIGKILL'));
  guard.unref();
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
