import type { AppState } from '#contract/calls/app.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop = {
  cannotStart: 'Familiar cannot start',
  cannotGoOn: 'Familiar cannot go on',
  fault: 'Something went wrong inside Familiar. Start it from a terminal to see more.',
  /** In the terminal. */
  refusedSwitch: (name: string): string =>
    `Familiar does not start with --${name}, because others could use it to look in or to pretend to be you.`,

  tray: {
    /** Who is signed in, in the first line of the menu. */
    state: {
      firstRun: 'Not set up yet',
      sealed: 'Waiting for the passphrase',
      locked: 'Locked',
      signedIn: (name: string): string => `${name} is signed in`,
    } satisfies Record<AppState['phase'], unknown>,
    open: 'Open Familiar',
    lock: 'Lock now',
    quit: 'Quit Familiar',
  },

  /** Asked once, when the window is closed for the first time. */
  closing: {
    question: 'Keep Familiar running without its window?',
    detail: text`It then waits in the tray or menu bar, with the camera off. Open it from there, or start Familiar
      again. An owner can change this in the settings.`,
    keep: 'Go on without it',
    quit: 'Quit Familiar',
  },

  notifications: {
    refused: { title: 'Familiar refused somebody', body: 'Somebody tried to sign in and was not let in.' },
    signedIn: { title: 'Somebody signed in', body: 'Familiar let somebody in while its window was away.' },
  },

  /** Among the programs that start at login. */
  loginEntry: 'Starts Familiar when you log in',
};
