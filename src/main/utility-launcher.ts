import type { UtilityProcess } from 'electron';
import type { EngineChild, EngineEntry, EngineLauncher } from '#engine/client/launcher.ts';

type Child = Pick<UtilityProcess, 'on' | 'postMessage' | 'kill' | 'pid'>;

type Options = {
  readonly fork: (path: string, args: string[], options: { serviceName: string }) => Child;
  /** The bundled program of an entry. */
  readonly pathOf: (entry: EngineEntry) => string;
};

/**
 * Starts engine programs as Electron utility processes, whose native crash leaves the app alone.
 */
export function createUtilityLauncher({ fork, pathOf }: Options): EngineLauncher {
  return (entry) => {
    try {
      return asEngineChild(fork(pathOf(entry), [], { serviceName: `Familiar ${entry}` }));
    } catch (error) {
      return stillborn(error instanceof Error ? error.message : String(error));
    }
  };
}

function asEngineChild(child: Child): EngineChild {
  const early: unknown[] = [];
  let hear = (message: unknown): void => {
    early.push(message);
  };
  let fatal = '';
  let exit: string | null = null;
  const exitListeners: ((detail: string) => void)[] = [];

  child.on('message', (message: unknown) => hear(message));
  child.on('error', (type, location) => {
    fatal = `${type} at ${location}, `;
  });
  child.on('exit', (code) => {
    exit = `${fatal}exit code ${code}`;
    for (const listener of exitListeners) listener(exit);
  });

  return {
    post(message) {
      if (exit === null) child.postMessage(message);
    },
    onMessage(listener) {
      hear = listener;
      for (const message of early.splice(0)) listener(message);
    },
    onExit(listener) {
      if (exit === null) exitListeners.push(listener);
      else listener(exit);
    },
    kill() {
      if (exit === null) endAtOnce(child);
    },
  };
}

/** Ends the program for good: Electron's own request would not reach one that is stuck, from its first moment on. */
function endAtOnce(child: Child): void {
  const isGone = child.pid !== undefined && killed(child.pid);
  if (isGone) return;
  child.on('spawn', () => child.pid !== undefined && killed(child.pid));
  child.kill();
}

function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function stillborn(detail: string): EngineChild {
  return {
    post: () => undefined,
    onMessage: () => undefined,
    onExit: (listener) => queueMicrotask(() => listener(detail)),
    kill: () => undefined,
  };
}
