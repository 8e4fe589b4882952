import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { limits } from '#contract/limits.ts';
import { socketProtocol } from '#contract/page-key.ts';
import { shutOutCode } from '#contract/page-proof.ts';
import type { HostLog } from '#hosts/text-log.ts';
import type { Admission, Admissions } from './admissions.ts';
import { provePage } from './prove-page.ts';
import { refuseForeignSocket } from './request-guard.ts';
import { serveSocket } from './serve-socket.ts';

/** Tabs of one household's browser; each holds one. */
const socketsMax = 8;
/** How long a screen that was shut out has to hear of it; it is no longer answered. */
const politeMs = 1000;

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
  /** Ends every WebSocket. */
  close(): void;
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
    return server.clients.size < socketsMax ? admission : { status: 503 };
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
    shutOut() {
      for (const socket of server.clients) {
        socket.close(shutOutCode);
        setTimeout(() => socket.terminate(), politeMs).unref();
      }
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
