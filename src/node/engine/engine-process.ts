import { parentPort } from 'node:worker_threads';
import { serveEngine } from './serve-engine.ts';

/** Electron's line to a utility process, which Node's types do not know. */
type UtilityPort = { readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => void; readonly postMessage: (message: unknown) => void };

const utilityPort = (process as NodeJS.Process & { readonly parentPort?: UtilityPort }).parentPort;

if (parentPort !== null) {
  const port = parentPort;
  serveEngine({ post: (reply) => port.postMessage(reply), onMessage: (listener) => void port.on('message', listener) });
} else if (utilityPort !== undefined) {
  serveEngine({ post: (reply) => utilityPort.postMessage(reply), onMessage: (listener) => utilityPort.on('message', ({ data }) => listener(data)) });
} else {
  throw new Error('The engine runs as a worker thread or as a utility process.');
}
