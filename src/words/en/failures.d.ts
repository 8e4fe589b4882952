/** Why something did not succeed and what helps, by its reason. */
export declare const failures: {
  portTaken: ({ port }: { port: number }) => string;
  portNotValid: ({ port }: { port: string }) => string;
  argumentsNotValid: ({ detail }: { detail: string }) => string;
  noHousehold: string;
  nobodyCalled: ({ name }: { name: string }) => string;
  singlePhotoWithoutFace: string;
  singlePhotoWithManyFaces: string;
  attemptMissing: string;
  attemptClaimed: string;
  attemptClaimedUndoFirst: string;
  attemptMarked: string;
  claimNotPossible: string;
  claimFaceForgotten: string;
  claimOtherNet: string;
  claimTooPoor: string;
  claimDuplicate: string;
  claimTooFar: string;
  claimCloserToOther: string;
  claimFull: string;
  comparedFaceGone: string;
  comparedOtherNet: string;
  householdChanged: string;
  levelChosenSince: string;
  tuningSwitchedAlready: ({ isOn }: { isOn: boolean }) => 'The tuning is on already.' | 'The tuning is off already.';
  tuningSwitchedSince: string;
  tuningUnproven: string;
  tuningHouseholdChanged: string;
  undoTooLate: string;
  undoNeedsPassphrase: string;
  undoLaterFirst: string;
  passphraseWrong: string;
  passphrasePaused: ({ seconds }: { seconds: number }) => string;
  recoveryCodeMistyped: string;
  recoveryCodeOld: string;
  pinWrong: string;
  pinPaused: ({ seconds }: { seconds: number }) => string;
  pinOff: string;
  pinOfOther: string;
  pinTooShort: ({ least }: { least: number }) => string;
  pinCounts: string;
  pinRepeats: string;
  pinPattern: string;
  pinCommon: string;
  pinDate: string;
  sessionChanged: string;
  memberMissing: string;
  memberMissingUnsaved: string;
  memberLeft: string;
  memberFull: ({ name, count, most }: { name: string; count: number; most: number }) => string;
  nameTaken: ({ name }: { name: string }) => string;
  householdFull: ({ most }: { most: number }) => string;
  lastOwner: string;
  childNeedsGuardian: string;
  ownerAgreesForThemselves: string;
  roleNeedsOwner: string;
  roleChildNeverOwner: string;
  roleNeedsOwnConsent: string;
  roleNeedsGuardian: string;
  pictureFormatUnknown: string;
  pictureHeic: string;
  pictureDamaged: string;
  pictureTooLarge: ({ width, height }: { width: number; height: number }) => string;
  pictureTooSlow: string;
  photoWithoutFace: string;
  photoWithManyFaces: ({ count }: { count: number }) => string;
  photoFaceTooPoor: ({
    gate,
  }: {
    gate:
      | 'tooFar'
      | 'tooClose'
      | 'offCentre'
      | 'turnedAway'
      | 'tooDark'
      | 'tooBright'
      | 'blurred'
      | 'covered'
      | 'eyesClosed';
  }) => string;
  photoFaceMissing: string;
  photoForgotten: string;
  faceResemblesOther: string;
  enrolmentEnded: string;
  enrolmentEmpty: string;
  sampleMissing: string;
  samplesOfSameMember: string;
  bringBackNeedsPassphrase: string;
  engineStopped: string;
  engineKeepsStopping: string;
  engineCannotStart: string;
  engineNotStarted: string;
  engineStartedAlready: string;
  engineRequestUnclear: string;
  modelListDamaged: string;
  modelMissing: ({ file }: { file: string }) => string;
  modelLengthWrong: ({ file, bytes, expectedBytes }: { file: string; bytes: number; expectedBytes: number }) => string;
  modelAltered: ({ file }: { file: string }) => string;
  calibrationUnreadable: ({ path }: { path: string }) => string;
  calibrationNotValid: ({ path, detail }: { path: string; detail: string }) => string;
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
  internal: string;
  unknownCall: string;
  inputNotValid: ({ call, place, detail }: { call: string; place: string; detail: string | null }) => string;
  notAllowed: string;
  strangeWindow: string;
  notAnswering: string;
  notLetIn: string;
  tooLargeToSend: string;
  cannotBeSent: string;
  licencesUnreadable: string;
};
