import type { backupReasons } from '#contract/failures/backups.ts';
import type { SentencesOf } from '../../sentences.ts';

/** Making backups and restoring them. */
export const backupFailures = {
  backupForeign: 'This file is no backup of Familiar. Choose one that Familiar made.',
  backupNewer: 'This backup was made by a newer Familiar. Install the newest version and try again.',
  backupCutOff: ({ bytes, wholeBytes }) =>
    `This backup is cut off: ${bytes} of ${wholeBytes} bytes are there. Copy it again.`,
  backupStartDamaged: 'The beginning of this backup is damaged, so nothing was restored. Use another copy of it.',
  backupDamaged: 'This backup was altered or is damaged, so nothing was restored. Use another copy of it.',
  backupHouseholdDamaged: 'The household in this backup is damaged, so nothing was restored. Use another backup.',
  backupOtherPassphrase: 'That is not the passphrase this backup was made with.',
  backupDiskFull: 'The disk is full, so no backup was written. Free some space and try again.',
  backupFileUnusable: 'The backup file cannot be read or written. Choose another place.',
  noBackupWaiting: 'No backup is waiting. Make one first.',
  noBackupChosen: 'No backup has been chosen yet. Choose its file first.',
  backupOutOfOrder: 'The pieces of the backup came out of order. Choose the file again.',
  backupTooLarge: 'This file is too large to be a backup of Familiar.',
  backupNotReceived: 'The backup could not be taken in. Free some space on the disk and try again.',
  restoredButLocked: 'The backup is restored. Sign in with the passphrase.',
} satisfies SentencesOf<keyof typeof backupReasons>;
