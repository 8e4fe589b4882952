import type { MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '#words/catalogue.ts';

type Words = Catalogue['appWindow']['menu'];
type Items = MenuItemConstructorOptions[];

const line = { type: 'separator' } as const;

function editMenu(words: Words): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

/** To load the page again is for developers: a packed app has it not, nor the key for it. */
function viewMenu(words: Words, isPackaged: boolean): MenuItemConstructorOptions {
  const forDevelopers: Items = [
    line,
    { role: 'reload', label: words.reload },
    { role: 'toggleDevTools', label: words.tools },
  ];
  return {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.larger },
      // The same key without Shift, on keyboards where the plus needs it.
      { role: 'zoomIn', label: words.larger, accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomOut', label: words.smaller },
      { role: 'resetZoom', label: words.usualSize },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(isPackaged ? [] : forDevelopers),
    ],
  };
}

function macMenus(words: Words, appName: string): { readonly app: Items; readonly window: Items } {
  return {
    app: [
      {
        label: appName,
        submenu: [
          { role: 'about', label: words.about },
          line,
          { role: 'hide', label: words.hide },
          { role: 'hideOthers', label: words.hideOthers },
          { role: 'unhide', label: words.showAll },
          line,
          { role: 'quit', label: words.quit },
        ],
      },
    ],
    window: [
      {
        role: 'windowMenu',
        label: words.window,
        submenu: [
          { role: 'minimize', label: words.minimise },
          { role: 'zoom', label: words.zoom },
          { role: 'close', label: words.close },
          line,
          { role: 'front', label: words.toFront },
        ],
      },
    ],
  };
}

type Parts = {
  readonly words: Words;
  readonly appName: string;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
};

/**
 * The app's menu: what people of macOS expect in their menu bar; elsewhere a short one that the Alt key shows and that
 * lends its keys (Ctrl+Q, Ctrl+W, Ctrl and plus) to the window.
 */
export function appMenu({ words, appName, platform, isPackaged }: Parts): Items {
  const common = [editMenu(words), viewMenu(words, isPackaged)];
  if (platform === 'darwin') {
    const mac = macMenus(words, appName);
    return [...mac.app, ...common, ...mac.window];
  }
  const leave: Items = [
    { role: 'close', label: words.close },
    // On Windows the role has no key of its own.
    { role: 'quit', label: words.quit, accelerator: 'CommandOrControl+Q' },
  ];
  return [{ label: appName, submenu: leave }, ...common];
}
