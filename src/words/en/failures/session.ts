import type { sessionReasons } from '#contract/failures/session.ts';
import type { SentencesOf } from '../../sentences.ts';
import { formats } from '../formats.ts';

/** How long a pause lasts; never rounded down. */
function duration(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return formats.plural(seconds, { one: '1 second', other: `${seconds} seconds` });
}

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionFailures = {
  passphraseWrong: 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.',
  passphrasePaused: ({ seconds }) => `Too many wrong passphrases. Try again in ${duration(seconds)}.`,
  recoveryCodeMistyped: 'This is not a recovery code. A character is wrong or missing. Compare it with your copy.',
  recoveryCodeOld: 'This is not the newest recovery code. Older codes no longer work. Type the newest one.',
  pinWrong: 'This name and this PIN do not belong together. Check both and try again.',
  ownPinWrong: 'That is not your PIN. Check it and try again.',
  pinPaused: ({ seconds }) => `Too many wrong PINs. Try again in ${duration(seconds)}.`,
  pinOff: 'Too many wrong PINs. The owner’s passphrase turns PINs on again.',
  pinOfOther: 'Only the person themselves can choose their PIN. They can do it when they are signed in.',
  pinTooShort: ({ least }) => `A PIN needs at least ${least} digits. Add more.`,
  pinCounts: 'This PIN counts up or down. Choose one that is harder to guess.',
  pinRepeats: 'This PIN repeats itself. Choose one that is harder to guess.',
  pinPattern: 'This PIN follows a pattern. Choose one that is harder to guess.',
  pinCommon: 'Many people use this PIN. Choose one that is harder to guess.',
  pinDate: 'This PIN looks like a date. Choose one that is harder to guess.',
  sessionChanged: 'Someone signed in or locked the screen in the meantime. Try again.',
  askedOver: 'The other program no longer waits for an answer.',
} satisfies SentencesOf<keyof typeof sessionReasons>;
