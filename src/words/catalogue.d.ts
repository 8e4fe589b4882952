import { en } from './en/catalogue.ts';
import type { Mark } from './text.ts';

/** Messages of the same shape, whatever their text is. */
type SameShape<T> = T extends string
  ? string
  : T extends Mark<string>
    ? T
    : T extends (...facts: infer Facts) => infer Said
      ? (...facts: Facts) => SameShape<Said>
      : {
          readonly [Key in keyof T]: SameShape<T[Key]>;
        };
/** All that Familiar says, in one language. */
export type Catalogue = SameShape<typeof en>;
/** The languages there are. A new one is a folder beside `en` and a line here; it compiles once none is missing. */
export declare const catalogues: {
  readonly en: {
    formats: import('./formats.ts').Formats;
    common: {
      appName: string;
      cancel: string;
    };
    engine: {
      provider: (name: string) => string;
      finding: (tried: import('../contract/calls/engine.ts').ProbeFinding) => string;
      reason: (given: import('../contract/calls/engine.ts').EngineStatus['reason']) => string;
      state: (status: import('../contract/calls/engine.ts').EngineStatus) => string;
      outcomes: {
        chosen: string;
        usable: string;
        unusable: string;
        crashed: string;
        skipped: string;
      };
      settings: {
        title: string;
        caption: string;
        tried: string;
        outcome: string;
        detail: string;
        said: string;
      };
    };
    failures: {
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
      tuningSwitchedAlready: ({
        isOn,
      }: {
        isOn: boolean;
      }) => 'The tuning is on already.' | 'The tuning is off already.';
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
      modelLengthWrong: ({
        file,
        bytes,
        expectedBytes,
      }: {
        file: string;
        bytes: number;
        expectedBytes: number;
      }) => string;
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
    gates: {
      tooFar: {
        title: string;
        advice: string;
      };
      tooClose: {
        title: string;
        advice: string;
      };
      offCentre: {
        title: string;
        advice: string;
      };
      turnedAway: {
        title: string;
        advice: string;
      };
      tooDark: {
        title: string;
        advice: string;
      };
      tooBright: {
        title: string;
        advice: string;
      };
      blurred: {
        title: string;
        advice: string;
      };
      eyesClosed: {
        title: string;
        advice: string;
      };
      covered: {
        title: string;
        advice: string;
      };
    };
    liveness: {
      actions: {
        turnLeft: string;
        turnRight: string;
        nod: string;
        openMouth: string;
        blinkTwice: string;
      };
      prompt: ({ index, of, isReady }: import('../contract/liveness.ts').LivenessPrompt) => string;
      notLive: {
        blink: string;
        depth: string;
        actions: string;
        timedOut: string;
        wrongAction: string;
        flat: string;
        otherFace: string;
        lost: string;
      };
      levels: {
        off: {
          title: string;
          meaning: string;
        };
        standard: {
          title: string;
          meaning: string;
        };
        strict: {
          title: string;
          meaning: string;
        };
      };
    };
    lock: {
      status: {
        nobodyEnrolled: {
          title: string;
          advice: string;
        };
        pause: (secondsLeft: number | null) => {
          readonly title: string;
          readonly advice: string;
        };
        seen: (
          view: import('../contract/calls/sign-in.ts').SignInView,
          secondsLeft: number | null,
        ) => {
          readonly title: string;
          readonly advice: string;
        };
        unreachable: string;
        cameraStarting: {
          title: string;
          advice: string;
        };
        aboutToLook: {
          title: string;
          advice: string;
        };
      };
      spoken: ({ title, advice }: { readonly title: string; readonly advice: string }) => string;
      face: {
        label: string;
        signIn: string;
        tryAgain: string;
        retryCamera: string;
      };
      greeting: (name: string) => string;
      passphrase: {
        label: string;
        unlock: string;
        paused: (secondsLeft: number) => string;
      };
      otherWays: {
        pin: string;
        forgot: string;
      };
      pin: {
        title: string;
        name: string;
        pin: string;
        signIn: string;
        nameMissing: string;
        pinTooShort: string;
        off: string;
        paused: (secondsLeft: number) => string;
      };
      recover: {
        title: string;
        description: string;
        code: string;
        codeHint: string;
        newPassphrase: string;
        comeIn: string;
      };
      sealed: {
        windowTitle: string;
        title: string;
        meaning: string;
        passphrase: string;
        open: string;
      };
      about: {
        title: string;
        privacy: string;
        noted: string;
        takesPhotos: string;
        askingEngine: string;
      };
    };
    firstRun: {
      passphrase: {
        title: string;
        lead: import('./text.ts').Rich<'strong'>;
        label: string;
        next: string;
      };
      recoveryCode: {
        windowTitle: string;
        title: string;
        lead: (householdName: string) => import('./text.ts').Rich<'strong'>;
        servesOnce: string;
        kept: string;
        print: string;
        goOn: string;
      };
    };
  };
};
