import { join } from 'node:path';
import { findProgram } from '../../base/find-program.ts';
import { runCommand } from '../../base/run-command.ts';
import { installDebianPackage } from '../install-debian-package.ts';

const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libnotify4', 'libxtst6'];
const programs = {
  Xvfb: 'xvfb',
  unzip: 'unzip',
  gcc: 'g++',
  'g++': 'g++',
  'dpkg-shlibdeps': 'dpkg-dev',
  'desktop-file-validate': 'desktop-file-utils',
  appstreamcli: 'appstream',
  pgrep: 'procps',
} as const;

/** A keychain: its service with the window it asks in, the bus, and the library that Electron reaches it by. */
const keychainPackages = ['gnome-keyring', 'dbus-x11', 'libsecret-1-0'];

/** The libraries that ldd does not find for a program, from what it prints. */
export const missingLibraries = (ldd: string): string[] =>
  [...ldd.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(([, name = '']) => name);

const install = async (names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const obstacle = await installDebianPackage(name);
    if (obstacle !== null) throw new Error(`The tests in Electron need ${name}: ${obstacle}.`);
  }
};

/** Installs the programs that are named where they are missing. @throws Error when that is not ours to do */
export const ensurePrograms = async (names: readonly (keyof typeof programs)[]): Promise<void> =>
  install(names.filter((name) => findProgram([name]) === null).map((name) => programs[name]));

/** Installs the libraries that Electron's program is linked with where one is missing. @throws Error as above */
export const ensureLibraries = async (runtime: string): Promise<void> => {
  const { output } = await runCommand('ldd', [join(runtime, 'electron')], { cwd: runtime });
  const missing = missingLibraries(output);
  if (missing.length === 0) return;
  console.log(`Electron misses ${missing.join(', ')}.`);
  await install(libraries);
};

/** Installs a keychain where there is none. Where that is not ours to do, its specs are left out. */
export const ensureKeychain = async (): Promise<void> => {
  if (findProgram(['gnome-keyring-daemon']) !== null && findProgram(['dbus-daemon']) !== null) return;
  await install(keychainPackages).catch((error: Error) => console.log(`No keychain is tested. ${error.message}`));
};
