import type { AppState } from '#contract/calls/app.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type How = Extract<AppState, { phase: 'signedIn' }>['how'];

const arrivals: Readonly<Record<How, string>> = {
  face: 'Signed in by face',
  passphrase: 'Signed in with the passphrase',
  pin: 'Signed in with a PIN',
  setup: 'Just set up',
};

/** Home: who is here, who belongs to the household, and who signed in last. */
export const home = {
  windowTitle: 'Home',
  greetings: {
    morning: (name: string): string => `Good morning, ${name}`,
    afternoon: (name: string): string => `Good afternoon, ${name}`,
    evening: (name: string): string => `Good evening, ${name}`,
    night: (name: string): string => `Hello, ${name}`,
  },
  you: 'You',
  arrivals,
  /** How and when somebody came in: `moment` is `today at 9:41`. */
  arrivedAt: (how: How, moment: string): string => `${arrivals[how]} ${moment}`,
  picturesOfYou: (count: number): string =>
    formats.plural(count, { one: '1 picture of you', other: `${count} pictures of you` }),
  addYourFace: 'Add your face',
  noFaceYet: 'Familiar does not know your face yet, so only the passphrase lets you in.',

  since: {
    /** Attempts that let nobody in since somebody was last here; `moment` is of the last: `today at 9:41`. */
    failed: (count: number, moment: string): string =>
      formats.plural(count, {
        one: `One sign-in failed while you were away, ${moment}.`,
        other: `${formats.whole(count)} sign-ins failed while you were away, the last ${moment}.`,
      }),
    see: 'See Activity',
  },

  /** To those who agreed to an earlier wording. */
  newerConsent: { title: 'There is a newer consent text than the one you agreed to.', read: 'Read it' },

  nextSteps: {
    title: 'What’s next',
    hide: 'Hide',
    steps: {
      recoveryCode: {
        title: 'Get your recovery code',
        meaning: 'It lets you in if you forget the passphrase.',
        action: 'Get code',
      },
      secondPerson: {
        title: 'Add a second person',
        meaning: 'Everyone you live with can sign in by face.',
        action: 'Add person',
      },
      pictures: {
        title: 'Add more pictures of you',
        meaning: 'With more, Familiar knows you better in different light.',
        action: 'Add pictures',
      },
      restart: {
        title: 'Choose what happens after a restart',
        meaning: 'At the moment, nobody gets in until an owner types the passphrase.',
        action: 'Choose',
      },
      pin: {
        title: 'Set a PIN',
        meaning: 'It lets you in when the camera cannot see you well.',
        action: 'Set PIN',
      },
      backup: {
        title: 'Create a backup',
        meaning: 'If this computer breaks, you keep everybody’s faces.',
        action: 'Create backup',
      },
    },
  },

  /** To an owner, where nobody has said that they have the recovery code. */
  codeUnknown: text`Nobody has confirmed that they have the recovery code. Without it, a forgotten passphrase locks
    everybody out for good.`,
  seeToCode: 'Open settings',

  renameHousehold: {
    title: 'Rename the household',
    meaning: 'The lock screen shows this name.',
    label: 'Name of the household',
    verb: 'Rename',
  },

  addSomeone: 'Add someone',
  addHint: 'With the camera or photos',

  lastSignIns: 'Recent activity',
  nobodyYet: 'Nobody has signed in yet. Lock the screen to try it.',
};
