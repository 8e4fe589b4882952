import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestSize } from './window/window-place.ts';

type Options = {
  readonly title: string;
  readonly preload: string;
  readonly isPackaged: boolean;
  /** Where it is, what it looks like before its page is drawn, its icon. */
  readonly look: BrowserWindowConstructorOptions;
};

/** The one window: its page is sandboxed, isolated and has nothing of Node. Shown when it has drawn itself. */
export function windowOptions({ title, preload, isPackaged, look }: Options): BrowserWindowConstructorOptions {
  return {
    ...look,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
