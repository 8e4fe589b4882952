import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { type Nonces, proofSizes, proofText } from '#contract/page-proof.ts';
import type { Secret } from './secret.ts';

/** How long a page may take to prove itself, and how much it may send until then: twice what it has to. */
const bounds = { timeMs: 5000, bytes: 256 } as const;

type Parts = {
  /** Fresh: nothing was read from it yet. */
  readonly socket: WebSocket;
  /** What the socket lies on. */
  readonly connection: Duplex;
  readonly pageKey: Secret;
  /** Called once the page has proved itself: from here on the socket is another's to answer. */
  readonly onProven: () => void;
};

function proofOf(side: 'host' | 'page', nonces: Nonces, { text }: Secret): Buffer {
  return createHmac('sha256', text).update(proofText(side, nonces)).digest();
}

/** Proves the host to the page, and has the page prove itself (`page-proof.ts`). Anything else ends the socket. */
export function provePage({ socket, connection, pageKey, onProven }: Parts): void {
  let expected: Buffer | null = null;
  let read = 0;
  const timer = setTimeout(() => socket.terminate(), bounds.timeMs);
  // Bounds a message before it is there whole: the socket itself is made for pictures.
  const count = (part: Buffer): void => {
    read += part.length;
    if (read > bounds.bytes) socket.terminate();
  };

  function answer(nonce: Buffer): void {
    const nonces = { page: nonce, host: randomBytes(proofSizes.nonceBytes) };
    expected = proofOf('page', nonces, pageKey);
    socket.send(Buffer.concat([nonces.host, proofOf('host', nonces, pageKey)]));
  }

  function welcome(): void {
    stop();
    socket.send(new Uint8Array(0));
    onProven();
  }

  function take(data: unknown, isBinary: boolean): void {
    if (socket.readyState !== socket.OPEN) return;
    const message = isBinary && Buffer.isBuffer(data) ? data : Buffer.alloc(0);
    if (expected === null && message.length === proofSizes.nonceBytes) answer(message);
    else if (expected !== null && message.length === expected.length && timingSafeEqual(message, expected)) welcome();
    else socket.terminate();
  }

  const leave = (): void => undefined;
  function stop(): void {
    clearTimeout(timer);
    connection.off('data', count);
    socket.off('message', take).off('close', stop).off('error', leave);
  }

  socket.on('message', take).on('close', stop).on('error', leave);
  connection.on('data', count);
}
