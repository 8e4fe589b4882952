import { busSocket } from '#hosts/bus/bus-socket.ts';
import { type Bus, connectToBus } from '#hosts/bus/connect-to-bus.ts';
import type { Machine } from '#hosts/folders.ts';

/** By whom icons are shown in the trays of Linux desktops; a program of this name runs where there is one. */
const watcher = 'org.kde.StatusNotifierWatcher';

const askForHost = {
  destination: watcher,
  path: '/StatusNotifierWatcher',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  body: [watcher, 'IsStatusNotifierHostRegistered'],
} as const;

/** Whether the desktop shows a tray, now. Windows and macOS always do; on Linux the session's bus knows. */
export async function hasTray({ platform, env }: Machine): Promise<boolean> {
  if (platform !== 'linux') return true;
  const socket = busSocket('session', env);
  if (socket === null) return false;
  let bus: Bus | undefined;
  try {
    bus = await connectToBus(socket);
    return (await bus.call(askForHost)) === true;
  } catch {
    return false;
  } finally {
    bus?.close();
  }
}
