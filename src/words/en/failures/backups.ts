import type { backupReasons } from '#contract/failures/backups.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Creating backups and restoring them. */
export const backupFailures = {
  backupForeign: 'This file is not a Familiar backup. Choose a file that Familiar made.',
  backupNewer: 'A newer version of Familiar made this backup. Install the newest version and try again.',
  backupCutOff: ({ bytes, wholeBytes }) =>
    `Part of this backup is missing. Only ${bytes} of ${wholeBytes} bytes are there. Copy the file again.`,
  backupStartDamaged: 'The start of this backup is damaged. Nothing was restored. Use another copy of the file.',
  backupDamaged: 'This backup is damaged, or somebody changed it. Nothing was restored. Use another copy of the file.',
  backupHouseholdDamaged: 'The household in this backup is damaged. Nothing was restored. Use another backup.',
  backupOtherPassphrase: text`This is not the passphrase of this backup. Type the passphrase that you had when you
    created it.`,
  backupDiskFull: 'The disk is full, so no backup was created. Free some space and try again.',
  backupFileUnusable: 'Familiar cannot read or write the backup file. Choose another folder or another file.',
  noBackupWaiting: 'There is no backup to save. Create a new one.',
  noBackupChosen: 'Familiar has no backup file yet. Choose one first.',
  backupOutOfOrder: 'Familiar could not read the backup in the right order. Choose the file again.',
  backupTooLarge: 'This file is too large for a Familiar backup. Choose another file.',
  backupNotReceived: 'Familiar could not copy the backup. Free some space on the disk and try again.',
  restoredButLocked: 'The backup is restored. Sign in with the passphrase.',
} satisfies SentencesOf<keyof typeof backupReasons>;
