import { limits } from '#contract/limits.ts';
import { failureOf, type Result } from '#contract/result.ts';
import { decodeHostMessage, encodeRequest, type WireEvent, type WireReply } from '#contract/wire.ts';
import type { ConnectionState } from './familiar-client.ts';
import { createListeners } from './listeners.ts';
import { connectionLost, type Transport } from './transport.ts';

/** As much of a WebSocket as the transport uses. */
export interface ScreenSocket {
  binaryType: string;
  send(message: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Options = {
  /** Starts a new connection. */
  readonly open: () => ScreenSocket;
  /** Runs the work after that many milliseconds. */
  readonly later: (work: () => void, delayMs: number) => void;
};

const firstRetryMs = 250;
const retryMaxMs = 5000;

type Phase = 'opening' | 'open' | 'lost' | 'closed';

/** The contract over browser mode's WebSocket. A lost connection is tried again after a quarter of a second, then after ever longer up to five seconds. */
export function createSocketTransport({ open, later }: Options): Transport {
  const answers = new Map<number, (result: Result<unknown>) => void>();
  const events = createListeners<WireEvent>();
  const connections = createListeners<ConnectionState>();
  let unsent: Uint8Array<ArrayBuffer>[] = [];
  let phase: Phase = 'opening';
  let lastId = 0;
  let retryMs = firstRetryMs;
  let socket = connect();

  function connect(): ScreenSocket {
    const next = open();
    next.binaryType = 'arraybuffer';
    next.addEventListener('open', () => becomeOpen());
    next.addEventListener('close', () => becomeLost());
    next.addEventListener('message', ({ data }) => receive(data));
    return next;
  }

  function becomeOpen(): void {
    if (phase === 'closed') return;
    const wasLost = phase === 'lost';
    phase = 'open';
    retryMs = firstRetryMs;
    for (const message of unsent) socket.send(message);
    unsent = [];
    if (wasLost) connections.tell('connected');
  }

  function becomeLost(): void {
    const wasThere = phase === 'open' || phase === 'opening';
    if (phase !== 'closed') {
      phase = 'lost';
      later(retry, retryMs);
      retryMs = Math.min(retryMs * 2, retryMaxMs);
    }
    unsent = [];
    const waiting = [...answers.values()];
    answers.clear();
    for (const answer of waiting) answer(connectionLost);
    if (wasThere) connections.tell('lost');
  }

  function retry(): void {
    if (phase === 'lost') socket = connect();
  }

  function receive(data: unknown): void {
    const message = data instanceof ArrayBuffer ? readHostMessage(data) : null;
    if (message === null) socket.close();
    else if ('name' in message) events.tell(message);
    else {
      answers.get(message.id)?.(message.result);
      answers.delete(message.id);
    }
  }

  return {
    async call(name, input) {
      if (phase === 'lost' || phase === 'closed') return connectionLost;
      lastId += 1;
      const message = writeRequest(lastId, name, input);
      if (!(message instanceof Uint8Array)) return message;
      const answered = new Promise<Result<unknown>>((resolve) => answers.set(lastId, resolve));
      if (phase === 'open') socket.send(message);
      else unsent.push(message);
      return answered;
    },
    subscribe: (name, listener) =>
      events.add((event) => {
        if (event.name === name) listener(event.payload);
      }),
    connection: () => (phase === 'opening' || phase === 'open' ? 'connected' : 'lost'),
    onConnection: connections.add,
    close() {
      phase = 'closed';
      socket.close();
    },
  };
}

function writeRequest(id: number, name: string, input: unknown): Uint8Array<ArrayBuffer> | Result<never> {
  try {
    const message = encodeRequest({ id, name, input });
    return message.length <= limits.messageMaxBytes ? message : { ok: false, error: failureOf('tooLargeToSend') };
  } catch {
    return { ok: false, error: failureOf('cannotBeSent') };
  }
}

function readHostMessage(data: ArrayBuffer): WireReply | WireEvent | null {
  try {
    return decodeHostMessage(new Uint8Array(data));
  } catch {
    return null;
  }
}
