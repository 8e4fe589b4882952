import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeviceProtection } from '#contract/household.ts';

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

function keyFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Familiar Keys');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Familiar Keys');
  return join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), 'familiar');
}

/**
 * Where the device's key for a data folder is kept, as it is or as the keychain encrypted it: outside of the folder, so
 * that a copy of it does not hold its own key. Each data folder has its own files, named after a hash of its full path.
 */
export function keyFilesOf(dataFolder: string, machine: Machine): Readonly<Record<DeviceProtection, string>> {
  const name = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16);
  const path = join(keyFolder(machine), name);
  return { keyFile: `${path}.key`, keychain: `${path}.keychain` };
}
