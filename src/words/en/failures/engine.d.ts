/** The face engine and what it is made of. */
export declare const engineFailures: {
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
};
