import type { sessionReasons } from '#contract/failures/session.ts';
import type { SentencesOf } from '../../sentences.ts';

/** How long a pause lasts; never rounded down. */
function duration(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionFailures = {
  passphraseWrong: 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.',
  passphrasePaused: ({ seconds }) => `Too many wrong passphrases. Try again in ${duration(seconds)}.`,
  recoveryCodeMistyped: 'This is no recovery code: a character is wrong or missing. Compare it with the paper.',
  recoveryCodeOld: 'This recovery code is not the latest one of this household.',
  pinWrong: 'Name and PIN do not go together. Check both and try again.',
  ownPinWrong: 'That is not your PIN. Check it and try again.',
  pinPaused: ({ seconds }) => `Too many wrong PINs. Try again in ${duration(seconds)}.`,
  pinOff: 'Too many wrong PINs. The owner’s passphrase opens PINs again.',
  pinOfOther: 'Everyone chooses their own PIN. They do it when they are signed in.',
  pinTooShort: ({ least }) => `A PIN has at least ${least} digits.`,
  pinCounts: 'This PIN counts up or down. Choose one that is harder to guess.',
  pinRepeats: 'This PIN repeats itself. Choose one that is harder to guess.',
  pinPattern: 'This PIN follows a pattern. Choose one that is harder to guess.',
  pinCommon: 'Many people use this PIN. Choose another one.',
  pinDate: 'This PIN looks like a date, which is easy to guess. Choose another one.',
  sessionChanged: 'Someone signed in or locked the screen meanwhile. Try again.',
} satisfies SentencesOf<keyof typeof sessionReasons>;
