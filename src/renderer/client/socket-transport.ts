import { limits } from '#contract/limits.ts';
import { failureOf, type Result } from '#contract/result.ts';
import { decodeHostMessage, encodeRequest, type WireEvent, type WireReply } from '#contract/wire.ts';
import type { ConnectionState } from './familiar-client.ts';
import { createLastingSocket } from './lasting-socket.ts';
import { createListeners } from './listeners.ts';
import type { ProvenSocketParts } from './proven-socket.ts';
import { connectionLost, type Transport } from './transport.ts';

type Parts = Pick<ProvenSocketParts, 'open' | 'later' | 'proofs'> & {
  /** Milliseconds that go on while the page is there. */
  readonly now: () => number;
};

/** The contract over browser mode's WebSocket, which is tried again for a while when it is lost. */
export function createSocketTransport(parts: Parts): Transport {
  const answers = new Map<number, (result: Result<unknown>) => void>();
  const events = createListeners<WireEvent>();
  const connections = createListeners<ConnectionState>();
  let lastId = 0;
  const socket = createLastingSocket({
    ...parts,
    onMessage: receive,
    onChange: connections.tell,
    onLost() {
      const waiting = [...answers.values()];
      answers.clear();
      for (const answer of waiting) answer(connectionLost);
    },
  });

  function receive(data: unknown): void {
    const message = data instanceof ArrayBuffer ? readHostMessage(data) : null;
    if (message === null) socket.drop();
    else if ('name' in message) events.tell(message);
    else {
      answers.get(message.id)?.(message.result);
      answers.delete(message.id);
    }
  }

  return {
    async call(name, input) {
      if (socket.state() !== 'connected') return connectionLost;
      lastId += 1;
      const message = writeRequest(lastId, name, input);
      if (!(message instanceof Uint8Array)) return message;
      const answered = new Promise<Result<unknown>>((resolve) => answers.set(lastId, resolve));
      socket.send(message);
      return answered;
    },
    subscribe: (name, listener) =>
      events.add((event) => {
        if (event.name === name) listener(event.payload);
      }),
    connection: socket.state,
    onConnection: connections.add,
    close: socket.close,
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
