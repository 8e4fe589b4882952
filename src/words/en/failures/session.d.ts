/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export declare const sessionFailures: {
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
};
