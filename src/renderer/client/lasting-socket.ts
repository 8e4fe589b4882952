/** As much of a WebSocket as the page uses. */
export interface ScreenSocket {
  binaryType: string;
  send(message: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** A WebSocket that is opened again whenever it is lost. */
export type LastingSocket = {
  /** False while it is lost or closed; true while it is first being opened, too. */
  readonly isThere: () => boolean;
  /** Sends the message, as soon as the first opening is done. */
  readonly send: (message: Uint8Array<ArrayBuffer>) => void;
  /** Gives up the connection in use, which is lost then. */
  readonly drop: () => void;
  /** Ends it for good. */
  readonly close: () => void;
};

type Parts = {
  /** Starts a new connection. */
  readonly open: () => ScreenSocket;
  /** Runs the work after that many milliseconds. */
  readonly later: (work: () => void, delayMs: number) => void;
  readonly onMessage: (data: unknown) => void;
  /** Called for every connection that ends; `wasThere` is false for a try that failed. */
  readonly onLost: (wasThere: boolean) => void;
  /** Called when it is open again after it was lost. */
  readonly onReturn: () => void;
};

const firstRetryMs = 250;
const retryMaxMs = 5000;

/** Opens a socket that is tried again after a quarter of a second, then after ever longer, up to five seconds. */
export function createLastingSocket({ open, later, onMessage, onLost, onReturn }: Parts): LastingSocket {
  let phase: 'opening' | 'open' | 'lost' | 'closed' = 'opening';
  let retryMs = firstRetryMs;
  let unsent: Uint8Array<ArrayBuffer>[] = [];
  let socket = connect();

  function connect(): ScreenSocket {
    const next = open();
    next.binaryType = 'arraybuffer';
    next.addEventListener('open', () => becomeOpen());
    next.addEventListener('close', () => becomeLost());
    next.addEventListener('message', ({ data }) => onMessage(data));
    return next;
  }

  function becomeOpen(): void {
    if (phase === 'closed') return;
    const wasLost = phase === 'lost';
    phase = 'open';
    retryMs = firstRetryMs;
    for (const message of unsent) socket.send(message);
    unsent = [];
    if (wasLost) onReturn();
  }

  function becomeLost(): void {
    const wasThere = phase === 'open' || phase === 'opening';
    if (phase !== 'closed') {
      phase = 'lost';
      later(retry, retryMs);
      retryMs = Math.min(retryMs * 2, retryMaxMs);
    }
    unsent = [];
    onLost(wasThere);
  }

  function retry(): void {
    if (phase === 'lost') socket = connect();
  }

  return {
    isThere: () => phase === 'opening' || phase === 'open',
    send(message) {
      if (phase === 'open') socket.send(message);
      else if (phase === 'opening') unsent.push(message);
    },
    drop: () => socket.close(),
    close() {
      phase = 'closed';
      socket.close();
    },
  };
}
