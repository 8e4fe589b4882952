import type { BrowserWindow, WebContents } from 'electron';
import { appAddress, isOurs } from './app-address.ts';

/** Loads the page. A window that is closed meanwhile is no failure, though Electron reports its loading as one. */
export async function loadPage(window: Pick<BrowserWindow, 'loadURL' | 'once' | 'isDestroyed'>): Promise<void> {
  let isClosing = false;
  window.once('close', () => {
    isClosing = true;
  });
  try {
    await window.loadURL(appAddress);
  } catch (error) {
    if (!isClosing && !window.isDestroyed()) throw error;
  }
}

/** Loads the page again when it has gone: to an empty page any page goes without asking. */
export function holdPage(contents: Pick<WebContents, 'on' | 'loadURL'>, log: (error: unknown) => void): void {
  contents.on('did-navigate', (_event, address) => {
    if (!isOurs(address)) contents.loadURL(appAddress).catch(log);
  });
}

/** Shows the window to a person who wants it, hidden or not. One that is gone already stays so. */
export function bringToFront(
  window: Pick<BrowserWindow, 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'>,
): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
