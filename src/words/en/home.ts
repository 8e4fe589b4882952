import type { AppState } from '#contract/calls/app.ts';
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
  },
  you: 'You',
  arrivals,
  /** How and when somebody came in: `moment` is `today at 9:41`. */
  arrivedAt: (how: How, moment: string): string => `${arrivals[how]} ${moment}`,
  picturesOfYou: (count: number): string =>
    formats.plural(count, { one: '1 picture of you', other: `${count} pictures of you` }),
  addYourFace: 'Add your face',
  noFaceYet: 'Familiar does not know your face yet, so only the passphrase lets you in.',

  addSomeone: 'Add someone',
  addHint: 'A face or a photo will do',

  lastSignIns: 'Last sign-ins',
  nobodyYet: 'Nobody has signed in yet. Lock the screen to try it.',
};
