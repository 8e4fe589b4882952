import { join } from 'node:path';
import type { Menu, MenuItemConstructorOptions, Tray } from 'electron';
import type { AppState } from '#contract/calls/app.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import type { Result } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { Speech } from '../speech.ts';
import { stateWords, type TrayActions, trayMenu } from './tray-menu.ts';

/** The icon's file: on macOS a template, which the system colours by itself. */
export function trayIcon(iconFolder: string, platform: NodeJS.Platform): string {
  return join(iconFolder, 'tray', platform === 'darwin' ? 'trayTemplate.png' : 'tray.png');
}

/** What the tray says, and when that is another language. */
type Speaking = { readonly words: () => Pick<Catalogue, 'common' | 'desktop'>; readonly onChange: Speech['onChange'] };

type Parts = {
  readonly tray: Pick<Tray, 'on' | 'setToolTip' | 'setContextMenu'>;
  readonly menus: { readonly buildFromTemplate: (template: MenuItemConstructorOptions[]) => Menu };
  readonly speech: Speaking;
  readonly dispatcher: Dispatcher;
  readonly actions: TrayActions;
  /** On macOS a click shows the menu, elsewhere the window. */
  readonly platform: NodeJS.Platform;
};

/** Keeps the tray's menu and tooltip to the state of the app, in the language in force. */
export async function showTray({ tray, menus, speech, dispatcher, actions, platform }: Parts): Promise<void> {
  let shown: AppState | null = null;
  function show(state: AppState): void {
    shown = state;
    const words = speech.words();
    tray.setToolTip(`${words.common.appName}: ${stateWords(state, words.desktop.tray)}`);
    tray.setContextMenu(menus.buildFromTemplate(trayMenu(state, words.desktop.tray, actions)));
  }
  if (platform !== 'darwin') tray.on('click', actions.open);
  dispatcher.subscribe((event) => {
    if (event.name === 'app.changed') show(event.payload);
  });
  speech.onChange(() => shown !== null && show(shown));
  const asked = (await dispatcher.call('app.state', {})) as Result<AppState>;
  if (asked.ok) show(asked.value);
}
