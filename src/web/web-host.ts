import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { pageHeaders } from '#contract/page-headers.ts';
import { FamiliarError } from '#contract/result.ts';
import { readPageFiles } from '#hosts/page-files.ts';
import type { HostLog } from '#hosts/text-log.ts';
import { createRequestListener, type PageWords } from './answer-requests.ts';
import { createSecret } from './secret.ts';
import { createSessionCookie } from './session-cookie.ts';
import { createStartLink } from './start-link.ts';
import { createUpgradeCheck } from './upgrade-check.ts';

const address = '127.0.0.1';

/** What keeps slow and many clients from taking the host away from its person. */
const bounds = {
  connections: 64,
  headerBytes: 8 * 1024,
  headersTimeoutMs: 3000,
  requestTimeoutMs: 5000,
  idleTimeoutMs: 5000,
  checkEveryMs: 500,
} as const;

export type WebHostOptions = {
  readonly dispatcher: Dispatcher;
  /** The folder of the built page. */
  readonly assetsDir: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly log: HostLog;
  readonly words: PageWords;
};

/** Browser mode, running. */
export interface WebHost {
  /** "http://127.0.0.1:<port>". */
  readonly origin: string;
  /** The address that lets one browser in, once. */
  readonly url: string;
  /** Makes a fresh one-time address; the one before stops working. */
  renewUrl(): string;
  close(): Promise<void>;
}

/**
 * Serves the page and the contract on this machine's loopback interface.
 * @throws FamiliarError `conflict` when the port is taken.
 */
export async function createWebHost({
  dispatcher,
  assetsDir,
  port: wantedPort,
  log,
  words,
}: WebHostOptions): Promise<WebHost> {
  const files = await readPageFiles(assetsDir);
  const server = createServer({
    maxHeaderSize: bounds.headerBytes,
    headersTimeout: bounds.headersTimeoutMs,
    requestTimeout: bounds.requestTimeoutMs,
    keepAliveTimeout: bounds.idleTimeoutMs,
    connectionsCheckingInterval: bounds.checkEveryMs,
    requireHostHeader: false,
  });
  server.maxConnections = bounds.connections;
  const port = await listen(server, wantedPort);

  const origin = `http://${address}:${port}`;
  const headers = pageHeaders([`ws://${address}:${port}`]);
  const cookie = createSessionCookie(port);
  const pageKey = createSecret();
  const startLink = createStartLink();
  const upgrades = createUpgradeCheck({ origin, headers, cookie, pageKey, dispatcher, log });
  server.on('request', createRequestListener({ origin, files, headers, startLink, cookie, pageKey, words }));
  server.on('upgrade', upgrades.handle);

  return {
    origin,
    url: origin + startLink.renew(),
    renewUrl: () => origin + startLink.renew(),
    async close() {
      upgrades.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new FamiliarError('portTaken', { port }) : error);
    });
    server.listen({ host: address, port, exclusive: true }, () => resolve((server.address() as AddressInfo).port));
  });
}
