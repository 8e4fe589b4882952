import type { ConnectionState } from './familiar-client.ts';
import { type ConnectionEnd, createProvenSocket, type ProvenSocket, type ProvenSocketParts } from './proven-socket.ts';

/** A proven WebSocket that is opened again when it is lost, for a while. */
export type LastingSocket = {
  /** `connected` while it is first being opened, too; `lost` once it was closed. */
  readonly state: () => ConnectionState;
  /** Sends the message, as soon as the first opening is done. */
  readonly send: (message: Uint8Array<ArrayBuffer>) => void;
  /** Gives up the connection in use, which is lost then. */
  readonly drop: () => void;
  /** Ends it for good. */
  readonly close: () => void;
};

type Parts = Pick<ProvenSocketParts, 'open' | 'later' | 'proofs' | 'onMessage'> & {
  /** Milliseconds that go on while the page is there. */
  readonly now: () => number;
  /** Called for every connection that ends, a try that failed among them. */
  readonly onLost: () => void;
  readonly onChange: (state: ConnectionState) => void;
};

const firstRetryMs = 250;
const retryMaxMs = 5000;
/** A try that fails so long after the loss was the last. */
const giveUpMs = 30_000;

const stateAfter = {
  lost: (sinceMs) => (sinceMs < giveUpMs ? 'lost' : 'ended'),
  notProven: () => 'ended',
  ended: () => 'ended',
  shutOut: () => 'shutOut',
} as const satisfies Record<ConnectionEnd, (sinceMs: number) => ConnectionState>;

/**
 * Opens a socket that is tried again after a quarter of a second, then after ever longer, up to five seconds, and given
 * up after half a minute; at once where what answers is not the host, or the host said goodbye.
 */
export function createLastingSocket({ now, onLost, onChange, ...parts }: Parts): LastingSocket {
  let phase: 'opening' | ConnectionState | 'closed' = 'opening';
  let retryMs = firstRetryMs;
  let lostAt: number | null = null;
  let unsent: Uint8Array<ArrayBuffer>[] = [];
  let socket = connect();

  const state = (): ConnectionState => (phase === 'opening' ? 'connected' : phase === 'closed' ? 'lost' : phase);

  function turn(next: ConnectionState): void {
    const before = state();
    phase = next;
    if (next !== before) onChange(next);
  }

  function connect(): ProvenSocket {
    return createProvenSocket({ ...parts, onProven: becomeOpen, onEnd: becomeLost });
  }

  function becomeOpen(): void {
    if (phase === 'closed') return;
    retryMs = firstRetryMs;
    lostAt = null;
    const waiting = unsent;
    unsent = [];
    for (const message of waiting) socket.send(message);
    turn('connected');
  }

  function becomeLost(why: ConnectionEnd): void {
    unsent = [];
    onLost();
    if (phase === 'closed') return;
    lostAt ??= now();
    const next = stateAfter[why](now() - lostAt);
    if (next === 'lost') {
      parts.later(retry, retryMs);
      retryMs = Math.min(retryMs * 2, retryMaxMs);
    }
    turn(next);
  }

  function retry(): void {
    if (phase === 'lost') socket = connect();
  }

  return {
    state,
    send(message) {
      if (phase === 'connected') socket.send(message);
      else if (phase === 'opening') unsent.push(message);
    },
    drop: () => socket.close(),
    close() {
      phase = 'closed';
      socket.close();
    },
  };
}
