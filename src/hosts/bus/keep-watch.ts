import { setTimeout as wait } from 'node:timers/promises';
import type { HostLog } from '../text-log.ts';
import { type Bus, connectToBus } from './connect-to-bus.ts';

/** How long to wait before the next try, in milliseconds: twice as long each time. */
export type RetryTimes = { readonly firstMs: number; readonly longestMs: number };

const sparing: RetryTimes = { firstMs: 10_000, longestMs: 10 * 60_000 };

export type Watch = {
  /** Names the bus in the log. */
  readonly name: string;
  readonly socket: string;
  /** Begins to listen, on each new connection. @throws Error when the bus does not play along */
  readonly begin: (bus: Bus) => Promise<void>;
  readonly log: HostLog;
  readonly retry?: RetryTimes;
};

/** Why a connection ended; `isThere` is false where there is no such bus, as on a computer without a desktop. */
type End = { readonly reason: string; readonly isThere: boolean };

function endOf(error: unknown): End {
  if (!(error instanceof Error)) return { reason: String(error), isThere: true };
  return { reason: error.message, isThere: !('code' in error && error.code === 'ENOENT') };
}

/**
 * Keeps a connection to a bus for as long as the process runs, and begins anew, ever more seldom, when it ends.
 * One line in the log says what is amiss, the first time only.
 */
export function keepWatch({ name, socket, begin, log, retry = sparing }: Watch): { readonly close: () => void } {
  const closing = new AbortController();
  let isTold = false;

  /** Watches until the connection ends. */
  async function watchOnce(): Promise<End> {
    try {
      const bus = await connectToBus(socket);
      closing.signal.addEventListener('abort', bus.close, { once: true });
      try {
        await begin(bus);
        return { reason: await bus.ended, isThere: true };
      } finally {
        bus.close();
        closing.signal.removeEventListener('abort', bus.close);
      }
    } catch (error) {
      return endOf(error);
    }
  }

  async function watch(): Promise<void> {
    let pauseMs = retry.firstMs;
    while (!closing.signal.aborted) {
      const startedAt = performance.now();
      const { reason, isThere } = await watchOnce();
      if (closing.signal.aborted) return;
      if (!isThere) log.info(`There is no ${name} bus: ${reason}`);
      else if (!isTold) log.warn(`The ${name} bus cannot be listened to for now: ${reason}`);
      isTold ||= isThere;
      if (performance.now() - startedAt > retry.longestMs) pauseMs = retry.firstMs;
      await wait(pauseMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, retry.longestMs);
    }
  }

  void watch();
  return { close: () => closing.abort() };
}
