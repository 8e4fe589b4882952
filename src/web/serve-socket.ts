import type { WebSocket } from 'ws';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { decodeRequest, encodeHostMessage, type WireRequest } from '#contract/wire.ts';
import type { HostLog } from '#hosts/text-log.ts';

/** From this many waiting requests on, nothing more is read from the screen until they are fewer. */
const pauseAt = 8;
/** What one read from the network may hold beyond that, in tiny messages; a screen has no reason to come near. */
const waitingMax = 4096;
/** A screen that leaves this much unread is gone. */
const unreadMaxBytes = 16 * 1024 * 1024;

const closeCodes = { wrongKind: 1003, malformed: 1007, tooMany: 1008 } as const;

type Requests = {
  /** Takes a message of the screen, to be answered after those before it. */
  readonly take: (data: unknown, isBinary: boolean) => void;
  /** Forgets the messages that wait. */
  readonly drop: () => void;
};

/** Answers a screen's requests through the gate, one at a time and in order. */
function createRequests(socket: WebSocket, dispatcher: Dispatcher, log: HostLog): Requests {
  const waiting: Uint8Array[] = [];
  let isBusy = false;

  const drop = (): void => {
    waiting.length = 0;
  };

  function refuse(code: number, reason: string): void {
    drop();
    socket.close(code, reason);
    socket.resume();
  }

  async function answerNext(message: Uint8Array): Promise<void> {
    const request = readRequest(message);
    if (request === null) return refuse(closeCodes.malformed, 'malformed request');
    const result = await dispatcher.call(request.name, request.input);
    await send(socket, encodeHostMessage({ id: request.id, result }));
  }

  async function answerWaiting(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      for (
        let message = waiting.shift();
        message !== undefined && socket.readyState === socket.OPEN;
        message = waiting.shift()
      ) {
        await answerNext(message);
        if (waiting.length < pauseAt && socket.isPaused) socket.resume();
      }
    } catch (error) {
      log.error('A connection to a screen failed', error);
      socket.terminate();
    } finally {
      isBusy = false;
    }
  }

  return {
    take(data, isBinary) {
      if (socket.readyState !== socket.OPEN) return;
      if (!isBinary || !(data instanceof Uint8Array)) return refuse(closeCodes.wrongKind, 'binary messages only');
      if (waiting.length >= waitingMax) return refuse(closeCodes.tooMany, 'too many requests at once');
      waiting.push(data);
      if (waiting.length >= pauseAt) socket.pause();
      void answerWaiting();
    },
    drop,
  };
}

/**
 * Carries one screen's calls to the gate and the gate's events to the screen. Anything but a well-formed binary request
 * ends the connection.
 */
export function serveSocket(socket: WebSocket, dispatcher: Dispatcher, log: HostLog): void {
  const requests = createRequests(socket, dispatcher, log);
  socket.on('message', requests.take);
  socket.on('error', (error) => log.warn(`A connection to a screen ended: ${error.message}`));

  const unsubscribe = dispatcher.subscribe((event) => {
    if (socket.bufferedAmount > unreadMaxBytes) return socket.terminate();
    if (socket.readyState === socket.OPEN) socket.send(encodeHostMessage(event));
  });
  socket.on('close', () => {
    unsubscribe();
    requests.drop();
  });
}

function readRequest(message: Uint8Array): WireRequest | null {
  try {
    return decodeRequest(message);
  } catch {
    return null;
  }
}

/** Resolves when the message is on its way, or the socket is gone: a screen that does not read is not sent more. */
function send(socket: WebSocket, message: Uint8Array): Promise<void> {
  return new Promise((resolve) => socket.send(message, () => resolve()));
}
