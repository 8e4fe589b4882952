import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { limits } from '#contract/limits.ts';
import { keyOfProtocols, socketProtocol } from '#contract/page-key.ts';
import type { HostLog } from '#hosts/text-log.ts';
import { refuseForeignSocket } from './request-guard.ts';
import type { Secret } from './secret.ts';
import { serveSocket } from './serve-socket.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Tabs of one household's browser; each holds one. */
const socketsMax = 8;

type Options = {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookie: SessionCookie;
  readonly pageKey: Secret;
  readonly dispatcher: Dispatcher;
  readonly log: HostLog;
};

/** Where a connection asks to become a WebSocket. */
export interface UpgradeCheck {
  handle(request: IncomingMessage, connection: Duplex, head: Buffer): void;
  /** Ends every WebSocket. */
  close(): void;
}

/** Lets our own page in at /socket, when it holds the cookie and the page's key; everyone else gets a plain refusal. */
export function createUpgradeCheck({ origin, headers, cookie, pageKey, dispatcher, log }: Options): UpgradeCheck {
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

  function statusFor(request: IncomingMessage): number | null {
    const refusal = refuseForeignSocket(request, origin);
    if (refusal !== null) return refusal.status;
    if (request.url !== '/socket') return 404;
    if (
      !cookie.isIn(request.headers.cookie) ||
      !pageKey.matches(keyOfProtocols(request.headers['sec-websocket-protocol']))
    )
      return 403;
    return server.clients.size < socketsMax ? null : 503;
  }

  return {
    handle(request, connection, head) {
      connection.on('error', () => connection.destroy());
      const status = statusFor(request);
      if (status !== null) return refuse(connection, status);
      server.handleUpgrade(request, connection, head, (socket) => serveSocket(socket, dispatcher, log));
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
