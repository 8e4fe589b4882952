import type { BrowserWindowConstructorOptions } from 'electron';

/** The one window: its page is sandboxed, isolated and has nothing of Node. Shown when it has drawn itself. */
export function windowOptions({
  title,
  preload,
  isPackaged,
}: {
  readonly title: string;
  readonly preload: string;
  readonly isPackaged: boolean;
}): BrowserWindowConstructorOptions {
  return {
    width: 1180,
    height: 780,
    minWidth: 720,
    minHeight: 560,
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
