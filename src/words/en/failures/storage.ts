import type { storageReasons } from '#contract/failures/storage.ts';
import { asTyped } from '../../isolating.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

/** The data folder, the household file in it, and its keys. */
export const storageFailures = {
  diskFull: ({ freeMb, neededMb, next }) => {
    const needed = formats.whole(neededMb);
    const then = next === 'tryAgain' ? 'try again' : 'start Familiar again';
    return freeMb === null
      ? `The disk is full, so nothing was saved. Familiar needs about ${needed} MB on it: free some and ${then}.`
      : text`The disk is full, so nothing was saved: ${formats.whole(freeMb)} MB are free, and Familiar
        needs about ${needed} MB. Free some and ${then}.`;
  },
  dataFolderUnusable: text`The data folder cannot be made or written to. Make it and its files writable for
    you, or choose another data folder.`,
  dataFolderOthers: ({ folder }) => text`The data folder ${folder} belongs to another user of this computer, who could
    change what is in it. Choose another with --data, or start Familiar as that user.`,
  dataFolderOpen: ({ folder }) => text`Others on this computer may write to the data folder ${folder}, and could put
    their own files in it. Take that right away: chmod 700 "${asTyped(folder)}".`,
  dataFolderUnsuited: ({ folder, lacks, network }) => {
    const disk = network === null ? 'a disk' : `a network drive or shared folder (${network})`;
    const missing = lacks === 'locks' ? 'lock files' : 'keep an open household file safe';
    return text`The data folder ${folder} is on ${disk} that cannot ${missing}, as network drives often cannot. Your
      data is not damaged by that. Move the folder to a disk inside this computer, or name another with --data.`;
  },
  windowFolderUnusable:
    'The data folder cannot be made or written to. Make it writable for you, or choose another with --data.',
  dataFolderReadOnly:
    'The data folder cannot be written to. Make it and its files writable for you, or choose another data folder.',
  alreadyRunning: 'Familiar is already running with this data folder. Use the one that is open, or close it first.',
  lockFileForeign:
    'The file familiar.lock in the data folder is not one of Familiar. Remove it and start Familiar again.',
  scratchFileStuck:
    'A passing file in the data folder cannot be removed. Make the folder and its files writable for you.',
  databaseForeign: text`The file familiar.db in the data folder belongs to another program. Choose another
    data folder, or move that file away.`,
  databaseNewer: text`This data folder was made by a newer Familiar. Install the newest version, or choose
    another data folder; nothing was changed.`,
  databaseNotOne: text`The file familiar.db in the data folder is no household file of Familiar. Choose
    another data folder, or restore a backup.`,
  databaseAltered: text`Another program has changed how the household file works. Close Familiar, keep a copy of
    the data folder, and restore a backup.`,
  databaseDamaged:
    'The household file is damaged. Close Familiar, keep a copy of the data folder, and restore a backup.',
  databaseNotOpening: text`The household file cannot be opened. Make the data folder and its files readable
    and writable for you, or choose another data folder.`,
  databaseBusy: 'Another program is using the household file. Close it and try again.',
  databaseClosed: 'The household file is closed. Start Familiar again.',
  diskBroken: text`The disk could not be read or written. Check that the disk with the data folder is
    connected and healthy, then start Familiar again.`,
  recordDamaged: 'A stored record is damaged or was altered. Remove it and add it again, or restore a backup.',
  passphraseRecordDamaged: 'The record of the passphrase is damaged. Restore a backup.',
  closedMeanwhile: 'Familiar was closed meanwhile. Start it again.',
  sealed: 'The household is sealed. Give the passphrase first.',
  householdExists: 'A household is already set up in this data folder. Sign in, or choose another data folder.',
  protectionNotOffered: 'This machine does not offer that protection. Choose another one.',
  keyFileUnwritable:
    'The key file could not be written. Choose to give the passphrase at each start, or make its folder writable.',
  keyNotKept: 'This device does not keep the key. Choose to give the passphrase at each start instead.',
  keychainSilent: text`This computer’s keychain does not answer. See whether it asks for a password in a window of its
    own, or choose another protection.`,
  appSettingsUnsaved:
    'The settings of the app could not be written to the data folder. Make some room on the disk and try again.',
  loginStartUnsaved: text`Familiar could not be entered among the programs that start when you log in. Make the folder
    for them writable for you, or add Familiar in the settings of your system.`,
} satisfies SentencesOf<keyof typeof storageReasons>;
