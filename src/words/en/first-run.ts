import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun = {
  next: 'Continue',
  progress: (step: number, of: number): string => `Step ${step} of ${of}`,

  /** The household's name at first; `ourHome` where that would be too long. */
  ownHome: (owner: string): string => `${owner}’s home`,
  ourHome: 'Our home',

  welcome: {
    title: 'Hello. Let’s get familiar.',
    lead: 'Familiar recognises who is at this computer by face. It needs no account and no internet.',
    label: 'Your name',
    restore: 'Restore a backup',
  },
  restore: {
    title: 'Restore a backup',
    lead: 'Choose the backup file. Type the passphrase that you had when you created it.',
    file: 'Backup file',
    passphrase: 'Passphrase of the backup',
    restore: 'Restore',
    restoring: 'Restoring…',
  },
  passphrase: {
    title: 'Choose a passphrase',
    lead: rich`It lets you in when your face cannot. ${mark('strong', 'Nobody can look it up for you.')}`,
    label: 'Passphrase',
  },
  consent: {
    title: 'Your face stays yours',
    /** What is agreed to, in short. A face that was refused is kept for so many days at first. */
    points: (days: number): readonly string[] => [
      'Familiar keeps small pictures of your face and numbers computed from them.',
      'They stay on this computer, encrypted.',
      formats.plural(days, {
        one: 'Familiar lists sign-ins and keeps the face of a failed one for a day.',
        other: `Familiar lists sign-ins and keeps the face of a failed one for ${days} days.`,
      }),
      'You can delete your pictures at any time.',
    ],
    whole: 'Read everything',
    agree: 'I agree that Familiar stores my face on this computer.',
    create: 'Set up',
    creating: 'Setting up…',
  },
  recoveryCode: {
    windowTitle: 'Recovery code',
    title: 'Keep this code safe',
    lead: (householdName: string) =>
      rich`It opens ${mark('strong', householdName)} if you forget the passphrase. Familiar shows it once and keeps no
        copy.`,
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    save: 'Save as file',
    fileName: 'familiar-recovery-code.txt',
    /** What the saved file says. */
    file: (householdName: string, code: string): string =>
      `Recovery code of ${householdName}\n\n${code}\n\nIt opens Familiar once, if you forget the passphrase.\n`,
    servesOnce: text`Keep it with your important papers, not beside this computer. It works once. Then you choose a new
      passphrase and get a new code. Older codes no longer work.`,
    kept: 'I have the code on paper or in a file.',
    goOn: 'Continue',
    later: 'Later',
  },
};
