/** Making backups and restoring them. */
export declare const backupFailures: {
  backupForeign: string;
  backupNewer: string;
  backupCutOff: ({ bytes, wholeBytes }: { bytes: number; wholeBytes: number }) => string;
  backupStartDamaged: string;
  backupDamaged: string;
  backupHouseholdDamaged: string;
  backupOtherPassphrase: string;
  backupDiskFull: string;
  backupFileUnusable: string;
  noBackupWaiting: string;
  noBackupChosen: string;
  backupOutOfOrder: string;
  backupTooLarge: string;
  backupNotReceived: string;
  restoredButLocked: string;
};
