import { createPixelReturn } from './frame-pixels.ts';

/** An engine program's end of its line to the host that launched it, whatever kind of process it is. */
export interface ParentPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Electron's line to a utility process, which Node's types do not know. */
type UtilityPort = {
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
};

/**
 * Opens the line of an Electron utility process, which ends with its host by itself, or of a forked process.
 * @param hostSignals what a forked process leaves to its host
 * @throws Error when this program was not launched by a host.
 */
export function openParentPort(hostSignals: readonly NodeJS.Signals[]): ParentPort {
  const utilityPort = (process as NodeJS.Process & { readonly parentPort?: UtilityPort }).parentPort;
  if (!utilityPort) return openForkedPort(hostSignals);
  return {
    post: (message) => utilityPort.postMessage(message),
    onMessage: (listener) => utilityPort.on('message', ({ data }) => listener(data)),
  };
}

/**
 * A forked process ends when its host is gone, and not before: a terminal sends Ctrl+C to both, and a service manager
 * its request to end, but the host may still have work for the engine while it closes.
 */
function openForkedPort(hostSignals: readonly NodeJS.Signals[]): ParentPort {
  if (!process.send) throw new Error('This program runs as a utility process or a forked process.');
  for (const signal of hostSignals) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  if (!process.connected) process.exit();
  const returnPixels = createPixelReturn();
  return {
    post: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', (message) => listener(returnPixels(message))),
  };
}
