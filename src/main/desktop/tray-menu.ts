import type { MenuItemConstructorOptions } from 'electron';
import type { AppState } from '#contract/calls/app.ts';
import type { Catalogue } from '#words/catalogue.ts';

type Words = Catalogue['desktop']['tray'];

/** What a person does from the tray. */
export type TrayActions = { readonly open: () => void; readonly lock: () => void; readonly quit: () => void };

/** Who is signed in, or why nobody is. */
export function stateWords(state: AppState, { state: words }: Words): string {
  return state.phase === 'signedIn' ? words.signedIn(state.member.name) : words[state.phase];
}

/** The tray's menu. In a menu, a single & would underline the letter after it. */
export function trayMenu(
  state: AppState,
  words: Words,
  { open, lock, quit }: TrayActions,
): MenuItemConstructorOptions[] {
  return [
    { label: stateWords(state, words).replaceAll('&', '&&'), enabled: false },
    { type: 'separator' },
    { label: words.open, click: open },
    { label: words.lock, enabled: state.phase === 'signedIn', click: lock },
    { type: 'separator' },
    { label: words.quit, click: quit },
  ];
}
