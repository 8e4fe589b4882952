import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { FamiliarError } from '#contract/result.ts';
import type { Machine } from '#hosts/folders.ts';
import { writePrivateFile } from '#hosts/private-files.ts';
import { startedProgram } from '../started-program.ts';
import { desktopEntry } from './desktop-entry.ts';

/** Enters Familiar among what starts at login, or takes it out. @throws FamiliarError `loginStartUnsaved` */
export type StartAtLogin = (isWanted: boolean) => Promise<void>;

/** The argument with which the system starts Familiar at login. */
const atLoginSwitch = '--at-login';

type LinuxParts = {
  readonly machine: Pick<Machine, 'env' | 'home'>;
  /** The program with its arguments, as a person starts it. */
  readonly command: readonly string[];
  /** What the entry is called, and what it is for, when it is written. */
  readonly names: () => { readonly name: string; readonly comment: string };
};

/** By an XDG autostart entry. A program that came in an AppImage is started by that image. */
export function startAtLoginOnLinux({ machine, command, names }: LinuxParts): StartAtLogin {
  const { env, home } = machine;
  const path = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'autostart', 'familiar.desktop');
  const [program = '', ...rest] = command;
  const started = [startedProgram(program, env), ...rest, atLoginSwitch];
  return async (isWanted) => {
    try {
      if (!isWanted) return await rm(path, { force: true });
      await mkdir(dirname(path), { recursive: true });
      writePrivateFile(path, desktopEntry({ ...names(), command: started }));
    } catch (cause) {
      throw new FamiliarError('loginStartUnsaved', {}, { cause });
    }
  };
}

/** By the system's own list, on Windows and macOS. */
export function startAtLoginBySystem(
  app: Pick<App, 'setLoginItemSettings'>,
  [path = '', ...rest]: readonly string[],
): StartAtLogin {
  return async (openAtLogin) => app.setLoginItemSettings({ openAtLogin, path, args: [...rest, atLoginSwitch] });
}
