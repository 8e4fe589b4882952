import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What of the machine decides where things are kept; a test passes its own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** This machine. */
export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}

/** Where a household is kept when no folder is named. */
export function defaultDataFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Familiar');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Familiar');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'familiar');
}

/**
 * Where the key file of a data folder is kept: outside of it, so that a copy of the folder does not hold its own key.
 * Each data folder has its own file, named after a hash of its full path.
 */
export function keyFileOf(dataFolder: string, { platform, home, env }: Machine): string {
  const name = `${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16)}.key`;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Familiar Keys', name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Familiar Keys', name);
  return join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), 'familiar', name);
}
