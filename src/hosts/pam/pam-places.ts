import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PamService, PamUse } from '#contract/pam.ts';

/** PAM's names of the screen lockers that ask it, and of polkit. */
const serviceNames: Readonly<Record<PamUse, readonly string[]>> = {
  'screen-locker': [
    'swaylock',
    'hyprlock',
    'gtklock',
    'waylock',
    'i3lock',
    'kde',
    'gdm-password',
    'cinnamon-screensaver',
    'mate-screensaver',
    'xfce4-screensaver',
    'xscreensaver',
    'physlock',
    'vlock',
  ],
  polkit: ['polkit-1'],
};

/** What the administrator writes, and where distributions keep what they bring, pam.d(5). */
const [written, brought] = ['etc/pam.d', ['usr/lib/pam.d', 'usr/etc/pam.d']] as const;

/**
 * The programs of a use that are installed and ask PAM, by the files in which it reads of them.
 * @param root the folder that is the computer's root, `/`
 */
export function findServices(root: string, use: PamUse): readonly PamService[] {
  return serviceNames[use].flatMap((service): readonly PamService[] => {
    const file = join(root, written, service);
    if (existsSync(file)) return [{ use, service, file, copyFrom: null }];
    const copyFrom = brought.map((folder) => join(root, folder, service)).find((path) => existsSync(path));
    return copyFrom === undefined ? [] : [{ use, service, file, copyFrom }];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where `pam_exec.so` lies; null where the computer has none. */
export function findPamExec(root: string): string | null {
  const libraries = ['lib', 'lib64', 'usr/lib', 'usr/lib64'];
  const ofProcessor = ['lib', 'usr/lib'].flatMap((folder) =>
    namesIn(join(root, folder)).flatMap((name) => (name.includes('-linux-') ? [join(folder, name)] : [])),
  );
  const places = [...libraries, ...ofProcessor].map((folder) => join(root, folder, 'security', 'pam_exec.so'));
  return places.find((path) => existsSync(path)) ?? null;
}

/** The unit that starts polkit's helper where it runs shut in by systemd, as from polkit 127 on; null elsewhere. */
export function findClosedHelper(root: string): string | null {
  const units = ['etc/systemd/system', 'usr/lib/systemd/system', 'lib/systemd/system'];
  return units.map((folder) => join(root, folder, 'polkit-agent-helper.socket')).find((at) => existsSync(at)) ?? null;
}
