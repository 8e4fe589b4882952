import { mark, rich, text } from '../text.ts';

/** Backups, what opens the faces after a restart, the passphrase and the recovery code. */
export const keysSettings = {
  backup: {
    title: 'Backup',
    meaning: text`A backup is one encrypted file with everything in it. Keep it on another disk. Your current
      passphrase opens it, even if you change it later. To use it, choose “Restore a backup” where Familiar is not set
      up yet.`,
    removed: text`Someone you remove later is still in older backups. Create a new backup then, and delete the old
      ones.`,
    create: 'Create backup',
    description: 'Type your current passphrase. It opens this backup, even if you change it later.',
    isCreated: 'The backup is ready',
    last: (day: string): string => `Last backup: ${day}.`,
  },
  keys: {
    title: 'After a restart',
    label: 'What opens the faces after a restart',
    /** What protects the faces, for those who may not change it. */
    inForce: (title: string, meaning: string) => rich`${mark('strong', `${title}.`)} ${meaning}`,
    /** Follows why the protection that was chosen does not work now. */
    untilMended: text`Until this works again, Familiar asks for the passphrase after each start. You can also choose
      something else here.`,
    better: (title: string): string => `This computer offers something safer than a file. Choose “${title}” here.`,
    codeTitle: 'Passphrase and recovery code',
    noCode: 'There is no recovery code yet. Without one, a forgotten passphrase locks everybody out for good.',
    codeFrom: (day: string): string => `Your recovery code is from ${day}.`,
    codeUnknown: text`Nobody has confirmed that they have the recovery code. If you find it on paper, check it here. If
      not, get a new one. Without it, a forgotten passphrase locks everybody out for good.`,
    checkCode: 'Check a recovery code',
    checkCodeTitle: 'Check the recovery code',
    checkCodeMeaning: 'Type the code from the paper. It stays the same and still works once.',
    checkCodeVerb: 'Check',
    codeIsRight: 'That is the recovery code. Keep it safe.',
    changePassphrase: 'Change the passphrase',
    newCode: 'Get a new recovery code',
    newKey: 'Use a new key',
    newKeyTitle: 'Encrypt everything with a new key',
    newKeyMeaning: text`Familiar encrypts every name, picture and number with a new key. Nothing is lost if the computer
      stops meanwhile. You get a new recovery code.`,
    makeNewKey: 'Encrypt again',
    passphrase: {
      title: 'Change the passphrase',
      description: 'Older backups still open with the old passphrase.',
      now: 'Current passphrase',
      next: 'New passphrase',
      change: 'Change passphrase',
      changed: 'The passphrase is changed',
      label: 'Passphrase',
    },
  },
};
