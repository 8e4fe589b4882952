import { mark, rich, text } from '../text.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun = {
  passphrase: {
    title: 'Choose a passphrase',
    lead: rich`It is the way in when a face is not recognised.
      ${mark('strong', 'Nobody can look it up for you:')} write it down and keep it somewhere safe. For the worst
      case you get a recovery code at the end.`,
    label: 'Passphrase',
    next: 'Continue',
  },
  recoveryCode: {
    windowTitle: 'Recovery code',
    title: 'Keep this code',
    lead: (householdName: string) =>
      rich`It opens ${mark('strong', householdName)} should the passphrase be forgotten. Familiar shows it
        once and keeps no copy. Print it, or write it down, and put it where you keep other important papers, not
        beside this computer.`,
    servesOnce: text`It serves once: whoever comes in with it chooses a new passphrase and gets a new code.
      A code from before opens nothing any more.`,
    kept: 'I have printed the code or written it down.',
    print: 'Print',
    goOn: 'Go on',
  },
};
