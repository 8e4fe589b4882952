import { parentPort } from 'node:worker_threads';

/** An engine program's end of its line to the host that launched it, whatever kind of process it is. */
export interface ParentPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Asks a worker thread to end itself, which it does between two native calls. */
export const stopMessage = 'stop';

/** Electron's line to a utility process, which Node's types do not know. */
type UtilityPort = {
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
};

/**
 * Opens the line of a worker thread, an Electron utility process or a forked process. A forked process ends when its
 * host is gone; the others do so by themselves.
 * @throws Error when this program was not launched by a host.
 */
export function openParentPort(): ParentPort {
  const utilityPort = (process as NodeJS.Process & { readonly parentPort?: UtilityPort }).parentPort;
  if (parentPort) {
    const port = parentPort;
    port.on('message', (message) => {
      if (message === stopMessage) process.exit();
    });
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', listener),
    };
  }
  if (utilityPort) {
    return {
      post: (message) => utilityPort.postMessage(message),
      onMessage: (listener) => utilityPort.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) throw new Error('This program runs as a worker thread, a utility process or a forked process.');
  process.on('disconnect', () => process.exit());
  return {
    post: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}
