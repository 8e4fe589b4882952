import { mark, rich, text } from '../text.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun = {
  next: 'Continue',
  progress: (step: number, of: number): string => `Step ${step} of ${of}`,

  welcome: {
    title: 'Hello. Let’s get familiar.',
    lead: text`Familiar knows the faces of your household and opens up when it sees one. It lives on this computer
      alone: no account, no network, nothing sent anywhere.`,
    begin: 'Set up the household',
    moving: 'Coming from another computer?',
    restore: 'Restore a backup',
  },
  restore: {
    title: 'Restore a backup',
    lead: 'Choose the file that Familiar made, and give the passphrase the household had on that day.',
    file: 'Backup file',
    passphrase: 'Passphrase of the backup',
    restore: 'Restore',
    restoring: 'Restoring…',
  },
  household: {
    title: 'What is your household called?',
    lead: 'It stands on the lock screen.',
    label: 'Household name',
    example: 'The Lindens',
  },
  owner: {
    title: 'And what are you called?',
    lead: 'You become the owner: you may add and remove people and change the settings.',
    label: 'Your name',
  },
  passphrase: {
    title: 'Choose a passphrase',
    lead: rich`It is the way in when a face is not recognised.
      ${mark('strong', 'Nobody can look it up for you:')} write it down and keep it somewhere safe. For the worst
      case you get a recovery code at the end.`,
    label: 'Passphrase',
  },
  protection: {
    title: 'After a restart',
    lead: text`The faces are encrypted on the disk. What should open them when this computer starts? The passphrase
      always does; this is about what else may.`,
    label: 'What opens the faces after a restart',
    suggested: 'Suggested',
  },
  consent: {
    title: 'Before Familiar looks at you',
    lead: 'Your face is yours. This is what happens with it:',
    agree: 'I have read this, and I agree that Familiar stores my face on this computer.',
    create: 'Set up and continue',
    creating: 'Setting up…',
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
