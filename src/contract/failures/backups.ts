import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** Making backups and restoring them. */
export const backupReasons = {
  backupForeign: bare('invalid'),
  backupNewer: bare('conflict'),
  backupCutOff: withFacts('invalid', { bytes: z.int(), wholeBytes: z.int() }),
  backupStartDamaged: bare('storeFailed'),
  backupDamaged: bare('storeFailed'),
  backupHouseholdDamaged: bare('storeFailed'),
  backupOtherPassphrase: bare('wrongPassphrase'),
  backupDiskFull: bare('storeFailed'),
  backupFileUnusable: bare('storeFailed'),
  noBackupWaiting: bare('notFound'),
  noBackupChosen: bare('notFound'),
  backupOutOfOrder: bare('conflict'),
  backupTooLarge: bare('invalid'),
  backupNotReceived: bare('storeFailed'),
  restoredButLocked: bare('wrongPassphrase'),
};
