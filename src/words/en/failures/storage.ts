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
      ? `The disk is full. Nothing was saved. Familiar needs about ${needed} MB. Free some space and ${then}.`
      : text`The disk has only ${formats.whole(freeMb)} MB left. Nothing was saved. Familiar needs about ${needed} MB.
          Free some space and ${then}.`;
  },
  dataFolderUnusable: text`Familiar cannot create the data folder or write to it. Make the folder and its files writable
    for you, or choose another data folder.`,
  dataFolderOthers: ({ folder }) => text`The data folder ${folder} belongs to another user of this computer. That user
    can change what is in it. Choose another folder with --data, or start Familiar as that user.`,
  dataFolderOpen: ({ folder }) => text`Other users of this computer may write to the data folder ${folder}. They could
    put their own files in it. To stop that, run: chmod 700 "${asTyped(folder)}".`,
  dataFolderUnsuited: ({ folder, lacks, network }) => {
    const disk = network === null ? 'a disk' : `a network drive or shared folder (${network})`;
    const lacking = lacks === 'locks' ? 'lock files' : 'keep an open household file safe';
    return text`The data folder ${folder} is on ${disk} that cannot ${lacking}. Your data is not damaged. Move the
      folder to a disk inside this computer, or choose another folder with --data.`;
  },
  windowFolderUnusable: text`Familiar cannot create the data folder or write to it. Make it writable for you, or choose
    another folder with --data.`,
  dataFolderReadOnly: text`Familiar cannot write to the data folder. Make the folder and its files writable for you, or
    choose another data folder.`,
  alreadyRunning: 'Familiar is already running with this data folder. Use the one that is open, or close it first.',
  lockFileForeign: text`The file familiar.lock in the data folder does not belong to Familiar. Remove it and start
    Familiar again.`,
  scratchFileStuck: text`Familiar cannot remove a temporary file in the data folder. Make the folder and its files
    writable for you. Then try again.`,
  databaseForeign: text`The file familiar.db in the data folder belongs to another program. Choose another
    data folder, or move that file away.`,
  databaseNewer: text`A newer version of Familiar made this data folder. Nothing was changed. Install the newest
    version, or choose another data folder.`,
  databaseNotOne: text`The file familiar.db in the data folder is not a household file. Choose another data folder, or
    restore a backup.`,
  databaseAltered: text`Another program has changed how the household file works. Close Familiar, keep a copy of
    the data folder, and restore a backup.`,
  databaseDamaged:
    'The household file is damaged. Close Familiar, keep a copy of the data folder, and restore a backup.',
  databaseNotOpening: text`Familiar cannot open the household file. Make the data folder and its files readable
    and writable for you, or choose another data folder.`,
  databaseBusy: 'Another program is using the household file. Close it and try again.',
  databaseClosed: 'The household file is closed. Start Familiar again.',
  diskBroken: text`Familiar cannot read or write the disk with the data folder. Check that the disk is connected and
    works. Then start Familiar again.`,
  recordDamaged: 'A saved entry is damaged, or somebody changed it. Remove it and add it again, or restore a backup.',
  passphraseRecordDamaged: 'Familiar’s record of the passphrase is damaged. Restore a backup.',
  closedMeanwhile: 'Familiar was closed in the meantime. Start it again.',
  sealed: 'Familiar is waiting for the passphrase. Type it first.',
  householdExists: 'There is already a household in this data folder. Sign in, or choose another data folder.',
  protectionNotOffered: 'This computer cannot open the faces in this way. Choose another way.',
  keyFileUnwritable: text`Familiar could not save the key file. Make its folder writable for you, or choose to type the
    passphrase after each restart.`,
  keyNotKept: 'This computer did not keep the key. Choose to type the passphrase after each restart.',
  keychainSilent: text`This computer’s keychain does not answer. Check whether it asks for a password in another window,
    or choose another way to open the faces.`,
  appSettingsUnsaved: text`Familiar could not save the settings of the app in the data folder. Free some space on the
    disk and try again.`,
  loginStartUnsaved: text`Familiar could not add itself to the programs that start when you log in. Make their folder
    writable for you, or add Familiar in the settings of your system.`,
} satisfies SentencesOf<keyof typeof storageReasons>;
