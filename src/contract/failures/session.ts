import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

const seconds = z.int();

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionReasons = {
  passphraseWrong: bare('wrongPassphrase'),
  passphrasePaused: withFacts('paused', { seconds }),
  recoveryCodeMistyped: bare('invalid'),
  recoveryCodeOld: bare('wrongPassphrase'),
  pinWrong: bare('wrongPassphrase'),
  ownPinWrong: bare('wrongPassphrase'),
  pinPaused: withFacts('paused', { seconds }),
  pinOff: bare('paused'),
  pinOfOther: bare('notAllowed'),
  pinTooShort: withFacts('invalid', { least: z.int() }),
  pinCounts: bare('invalid'),
  pinRepeats: bare('invalid'),
  pinPattern: bare('invalid'),
  pinCommon: bare('invalid'),
  pinDate: bare('invalid'),
  sessionChanged: bare('conflict'),
  askedOver: bare('conflict'),
};
