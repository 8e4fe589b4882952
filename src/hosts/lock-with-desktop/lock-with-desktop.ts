import { type BusName, busSocket } from '../bus/bus-socket.ts';
import type { Bus } from '../bus/connect-to-bus.ts';
import { keepWatch, type RetryTimes } from '../bus/keep-watch.ts';
import type { Machine } from '../folders.ts';
import type { HostLog } from '../text-log.ts';
import { lockWithLogind } from './logind.ts';
import { lockWithScreenSavers } from './screen-savers.ts';

export type DesktopLock = {
  readonly machine: Machine;
  readonly lock: (reason: 'manual') => void;
  readonly log: HostLog;
  readonly retry?: RetryTimes;
};

/**
 * Locks Familiar with a Linux desktop: when the computer sleeps, its screen locks, or another user takes the screen.
 * Other systems tell this to Electron. Listens at sockets of this machine only.
 */
export function lockWithDesktop({ machine, lock, log, retry }: DesktopLock): { readonly close: () => void } {
  if (machine.platform !== 'linux') return { close: () => undefined };
  const lockNow = (): void => lock('manual');
  const begin: Readonly<Record<BusName, (bus: Bus) => Promise<void>>> = {
    system: lockWithLogind(process.getuid?.() ?? 0, lockNow),
    session: lockWithScreenSavers(lockNow),
  };
  const watches = (['system', 'session'] as const).flatMap((name) => {
    const socket = busSocket(name, machine.env);
    return socket === null ? [] : [keepWatch({ name, socket, begin: begin[name], log, ...(retry && { retry }) })];
  });
  return {
    close() {
      for (const watch of watches) watch.close();
    },
  };
}
