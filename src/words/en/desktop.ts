import type { AppState } from '#contract/calls/app.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop = {
  cannotStart: 'Familiar cannot start',
  cannotGoOn: 'Familiar cannot go on',
  fault: 'Something went wrong inside Familiar. Start it again. In a terminal, it tells you more.',
  /** In the terminal. */
  refusedSwitch: (name: string): string =>
    `Familiar does not start with --${name}. Others could use it to watch you or to pretend to be you.`,

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
    detail: text`Familiar then waits in the tray or the menu bar, and the camera is off. To get the window back, open
      it from there or start Familiar again. An owner can change this in the settings.`,
    keep: 'Keep running',
    quit: 'Quit Familiar',
  },

  notifications: {
    refused: { title: 'A sign-in failed', body: 'Somebody tried to sign in. Familiar did not let them in.' },
    signedIn: { title: 'Somebody signed in', body: 'Familiar let somebody in while its window was not in front.' },
  },

  /** Among the programs that start at login. */
  loginEntry: 'Starts Familiar when you log in',
};
