import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Message } from 'dbus-native';

/** What a program on the bus tells everybody who listens. Nothing of it is checked but its form. */
export type BusSignal = {
  /** The connection that sent it, as the bus itself vouches for: ":1.7". */
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
};

export type BusCall = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** The types of `body`, in D-Bus's letters. */
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

/** A connection to a message bus. */
export type Bus = {
  /** The first value of the answer. Starts no program that does not run. @throws Error when none comes in time */
  readonly call: (call: BusCall) => Promise<unknown>;
  /** Asks the bus for the signals that fit a rule. @throws Error when it does not do so in time */
  readonly listen: (rule: string) => Promise<unknown>;
  readonly onSignal: (listener: (signal: BusSignal) => void) => void;
  /** Fulfilled with the reason when the connection has ended. */
  readonly ended: Promise<string>;
  readonly close: () => void;
};

/** What a bus that is slow or means harm can cost. */
const bounds = { answerMs: 5000, messageBytes: 64 * 1024, messagesPerMinute: 600 } as const;

const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

const noAutoStart = 2;

/** Calls back once more messages than a desktop ever sends have come within a minute. */
function countMessages(tooMany: () => void): () => void {
  let [windowStart, count] = [performance.now(), 0];
  return () => {
    const now = performance.now();
    if (now - windowStart > 60_000) [windowStart, count] = [now, 0];
    count += 1;
    if (count > bounds.messagesPerMinute) tooMany();
  };
}

/** `signal` among the types of messages, by the bus's protocol. */
const signalType = 4;

const asSignal = ({ type, sender, path, interface: name, member, body = [] }: Message): BusSignal | null =>
  type === signalType && sender && path && name && member ? { sender, path, interface: name, member, body } : null;

/** A client of the bus at a socket, which never keeps the process running, and how it ends. */
async function openClient(socket: string) {
  // Loaded when there is a bus: it would delay the start.
  const { createClient } = await import('dbus-native');
  const stream = createConnection(socket).unref();
  await once(stream, 'connect');
  // Greets by `call`, since the greeting of the library's own would throw where nobody catches.
  const client = createClient({
    stream,
    direct: true,
    authMethods: ['EXTERNAL'],
    maxMessageSize: bounds.messageBytes,
    timeout: bounds.answerMs,
  });
  const end = Promise.withResolvers<string>();
  const drop = (reason: string): void => {
    end.resolve(reason);
    stream.destroy();
  };
  const fail = (error: Error): void => drop(error.message);
  const { connection } = client;
  connection.on('error', fail);
  connection.on('handlerError', fail);
  connection.on('close', () => drop('the bus closed the connection'));
  const count = countMessages(() => drop('the bus sent more messages than a desktop does'));
  connection.on('message', count);
  return { client, drop, ended: end.promise };
}

/** Connects to the bus at a socket of this machine. @throws Error when it cannot, or the bus does not answer in time */
export async function connectToBus(socket: string): Promise<Bus> {
  const { client, drop, ended } = await openClient(socket);
  const call: Bus['call'] = async ({ signature, body = [], ...address }) =>
    client.invoke({
      ...address,
      flags: noAutoStart,
      ...(signature === undefined ? {} : { signature, body: [...body] }),
    });
  try {
    await call({ ...theBus, member: 'Hello' });
  } catch (error) {
    drop('the bus did not answer');
    throw error;
  }
  return {
    call,
    listen: (rule) => call({ ...theBus, member: 'AddMatch', signature: 's', body: [rule] }),
    onSignal: (listener) =>
      void client.connection.on('message', (message: Message) => {
        const signal = asSignal(message);
        if (signal !== null) listener(signal);
      }),
    ended,
    close: () => drop('closed'),
  };
}
