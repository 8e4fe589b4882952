import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { pageHeaders } from '#contract/page-headers.ts';
import { readPageFiles } from '#hosts/page-files.ts';
import type { HostClock } from '#hosts/system-clock.ts';
import type { HostLog } from '#hosts/text-log.ts';
import { createAdmissions } from './admissions.ts';
import { createRequestListener } from './answer-requests.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import type { PageWords } from './plain-page.ts';
import { createStartLink } from './start-link.ts';
import { createUpgradeCheck } from './upgrade-check.ts';

/** What keeps slow and many clients from taking the host away from its person. */
const bounds = {
  connections: 64,
  headerBytes: 8 * 1024,
  /** At 127.0.0.1 browsers send the cookies of every program there is. */
  headerBytesAmongCookies: 32 * 1024,
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
  /** At 127.0.0.1, for a browser that knows no names under .localhost; else at a name that nobody can guess. */
  readonly usesPlainAddress: boolean;
  readonly clock: HostClock;
  readonly log: HostLog;
  readonly wordsIn: (preferred: readonly string[]) => Promise<PageWords>;
  /** A browser was let in; `isAnother` when one before it was shut out. */
  readonly onAdmitted: (isAnother: boolean) => void;
};

/** Browser mode, running. */
export interface WebHost {
  /** "http://<32 hexadecimal digits>.localhost:<port>", or "http://127.0.0.1:<port>". */
  readonly origin: string;
  /** The address that lets one browser in, once, within two minutes. */
  readonly url: string;
  /** Makes a fresh one-time address; the one before stops working. */
  renewUrl(): string;
  close(): Promise<void>;
}

function createBoundedServer(usesPlainAddress: boolean): Server {
  const server = createServer({
    maxHeaderSize: usesPlainAddress ? bounds.headerBytesAmongCookies : bounds.headerBytes,
    headersTimeout: bounds.headersTimeoutMs,
    requestTimeout: bounds.requestTimeoutMs,
    keepAliveTimeout: bounds.idleTimeoutMs,
    connectionsCheckingInterval: bounds.checkEveryMs,
    requireHostHeader: false,
  });
  server.maxConnections = bounds.connections;
  return server;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/**
 * Serves the page and the contract on this machine's loopback interface, each time at another name: whatever another
 * program left at 127.0.0.1 in the browser, such as a service worker, and its cookies, do not meet this page.
 * @throws FamiliarError `portTaken`
 */
export async function createWebHost(options: WebHostOptions): Promise<WebHost> {
  const { usesPlainAddress, clock, dispatcher, log, wordsIn } = options;
  const files = await readPageFiles(options.assetsDir);
  const first = createBoundedServer(usesPlainAddress);
  const second = usesPlainAddress ? null : createBoundedServer(usesPlainAddress);
  const port = await listenOnLoopback(first, second, options.port);
  const servers = second === null ? [first] : [first, second];

  const name = usesPlainAddress ? '127.0.0.1' : `${randomBytes(16).toString('hex')}.localhost`;
  const { origin, host } = new URL(`http://${name}:${port}`);
  const headers = pageHeaders([`ws://${host}`]);
  const startLink = createStartLink(clock);
  const admissions = createAdmissions({
    port,
    onAdmitted(isAnother) {
      upgrades.shutOut();
      options.onAdmitted(isAnother);
    },
  });
  const upgrades = createUpgradeCheck({ origin, headers, admissions, dispatcher, log });
  const answer = createRequestListener({ origin, files, headers, startLink, admissions, wordsIn });
  for (const server of servers) server.on('request', answer).on('upgrade', upgrades.handle);

  return {
    origin,
    url: origin + startLink.renew(),
    renewUrl: () => origin + startLink.renew(),
    async close() {
      await upgrades.close();
      await Promise.all(servers.map(closeServer));
    },
  };
}
