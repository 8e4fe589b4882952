/** The data folder, the household file in it, and its keys. */
export declare const storageFailures: {
  diskFull: ({
    freeMb,
    neededMb,
    next,
  }: {
    freeMb: number | null;
    neededMb: number;
    next: 'tryAgain' | 'startAgain';
  }) => string;
  dataFolderUnusable: string;
  windowFolderUnusable: string;
  dataFolderReadOnly: string;
  alreadyRunning: string;
  lockFileForeign: string;
  scratchFileStuck: string;
  databaseForeign: string;
  databaseNewer: string;
  databaseNotOne: string;
  databaseDamaged: string;
  databaseNotOpening: string;
  databaseBusy: string;
  databaseClosed: string;
  diskBroken: string;
  recordDamaged: string;
  passphraseRecordDamaged: string;
  closedMeanwhile: string;
  sealed: string;
  householdExists: string;
  protectionNotOffered: string;
  keyFileUnwritable: string;
  keyNotKept: string;
  cameraChoiceUnsaved: string;
};
