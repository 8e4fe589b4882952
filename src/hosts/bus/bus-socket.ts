import type { Machine } from '../folders.ts';

/** The two buses of a Linux desktop: the computer's, and that of the person who is signed in to it. */
export type BusName = 'system' | 'session';

type Environment = Machine['env'];

const addressOf: Readonly<Record<BusName, (env: Environment) => string>> = {
  system: (env) => env['DBUS_SYSTEM_BUS_ADDRESS'] || 'unix:path=/var/run/dbus/system_bus_socket',
  session: (env) => env['DBUS_SESSION_BUS_ADDRESS'] || 'unix:runtime=yes',
};

const decode = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
};

const pathIn = (address: string, env: Environment): string | null => {
  if (!address.startsWith('unix:')) return null;
  for (const part of address.slice('unix:'.length).split(',')) {
    const [key, value = ''] = part.split('=', 2);
    const decoded = decode(value);
    if (!decoded) continue;
    if (key === 'path') return decoded;
    if (key === 'abstract') return `\0${decoded}`;
    if (key === 'runtime' && env['XDG_RUNTIME_DIR']) return `${env['XDG_RUNTIME_DIR']}/bus`;
  }
  return null;
};

/**
 * The socket of this machine at which the bus listens; one of Linux's abstract sockets begins with a zero byte. Null
 * where the environment names none: an address that would reach over a network or start a program is passed over.
 * The format is that of "Server Addresses" in the D-Bus specification.
 */
export const busSocket = (bus: BusName, env: Environment): string | null =>
  addressOf[bus](env)
    .split(';')
    .map((address) => pathIn(address, env))
    .find((path) => path !== null) ?? null;
