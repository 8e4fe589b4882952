import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { limits } from '#contract/limits.ts';
import { socketProtocol } from '#contract/page-key.ts';
import { goodbyeCodes } from '#contract/page-proof.ts';
import type { HostLog } from '#hosts/text-log.ts';
import type { Admission, Admissions } from './admissions.ts';
import { provePage } from './prove-page.ts';
import { refuseForeignSocket } from './request-guard.ts';
import { serveSocket } from './serve-socket.ts';

/** Tabs of one household's browser; each holds one. */
const socketsMax = 8;
/** How long a screen has to hear that it is over; it is no longer answered. */
const politeMs = 500;

type Options = {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly admissions: Pick<Admissions, 'current'>;
  readonly dispatcher: Dispatcher;
  readonly log: HostLog;
};

/** Where a connection asks to become a WebSocket. */
export interface UpgradeCheck {
  handle(request: IncomingMessage, connection: Duplex, head: Buffer): void;
  /** Ends every WebSocket, because another browser is let in. */
  shutOut(): void;
  /** Ends every WebSocket, because the host ends. */
  close(): Promise<void>;
}

/** Closes every socket, and cuts off those that do not go. */
async function sayGoodbye(clients: ReadonlySet<WebSocket>, why: keyof typeof goodbyeCodes): Promise<void> {
  const sockets = [...clients];
  const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of sockets) socket.close(goodbyeCodes[why]);
  const late = setTimeout(() => {
    for (const socket of sockets) socket.terminate();
  }, politeMs);
  await Promise.all(gone);
  clearTimeout(late);
}

/**
 * Lets our own page in at /socket, when it holds the cookie; everyone else gets a plain refusal. What comes over the
 * socket is answered once the page has proved that it holds its key, too.
 */
export function createUpgradeCheck({ origin, headers, admissions, dispatcher, log }: Options): UpgradeCheck {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageMaxBytes,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols: () => socketProtocol,
  });
  let isEnding = false;
  server.on('wsClientError', (_error, connection) => refuse(connection, 400));

  function refuse(connection: Duplex, status: number): void {
    const lines = Object.entries({ ...headers, Connection: 'close', 'Content-Length': '0' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    connection.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
  }

  function admissionOf(request: IncomingMessage): Admission | { readonly status: number } {
    const refusal = refuseForeignSocket(request, origin);
    if (refusal !== null) return refusal;
    if (request.url !== '/socket') return { status: 404 };
    const admission = admissions.current();
    if (admission === null || !admission.cookie.isIn(request.headers.cookie)) return { status: 403 };
    return server.clients.size < socketsMax && !isEnding ? admission : { status: 503 };
  }

  return {
    handle(request, connection, head) {
      connection.on('error', () => connection.destroy());
      const admission = admissionOf(request);
      if ('status' in admission) return refuse(connection, admission.status);
      const { pageKey } = admission;
      server.handleUpgrade(request, connection, head, (socket) => {
        provePage({ socket, connection, pageKey, onProven: () => serveSocket(socket, dispatcher, log) });
      });
    },
    shutOut: () => void sayGoodbye(server.clients, 'shutOut'),
    async close() {
      isEnding = true;
      await sayGoodbye(server.clients, 'ended');
      server.close();
    },
  };
}
