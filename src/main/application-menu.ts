import type { MenuItemConstructorOptions } from 'electron';

/** The menu: on macOS what its people expect for copying, pasting and quitting; elsewhere none. */
export function applicationMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null;
}
