import type { SignInView } from '#contract/calls/sign-in.ts';
import { gateWords } from '#renderer/words/gate-words.ts';
import { durationWords } from '#renderer/words/time-words.ts';
import { actionWords, notLiveAdvice, promptAdvice } from '../settings/liveness-words.ts';

/** What the lock screen says: a headline and a line below it. */
export type StatusWords = { readonly title: string; readonly advice: string };

function triesWords(attemptsLeft: number): string {
  if (attemptsLeft <= 0) return 'Face sign-in now pauses.';
  return attemptsLeft === 1
    ? 'One more try before face sign-in pauses.'
    : `${attemptsLeft} more tries before face sign-in pauses.`;
}

/** What the lock screen says about a pause: `secondsLeft` is null once only the passphrase can sign in. */
export function pauseWords(secondsLeft: number | null): StatusWords {
  if (secondsLeft === null)
    return {
      title: 'Face sign-in is off',
      advice: 'There were too many failed tries. The owner’s passphrase turns it on again.',
    };
  return {
    title: 'Face sign-in is paused',
    advice: `Too many failed tries. It goes on in ${durationWords(secondsLeft)}; the passphrase works now.`,
  };
}

/** What the lock screen says about what the camera sees. `secondsLeft` is used by a pause alone. */
export function signInWords(view: SignInView, secondsLeft: number | null): StatusWords {
  switch (view.state) {
    case 'noFace':
      return { title: 'Looking for a face', advice: 'Sit in front of the camera to sign in.' };
    case 'manyFaces':
      return { title: 'More than one person', advice: 'Only the one who signs in should be in view.' };
    case 'tooPoor':
      return gateWords[view.gate];
    case 'looking':
      return { title: 'One moment', advice: 'Familiar is looking at you.' };
    case 'proving':
      if (view.prompt === null) return { title: 'One moment more', advice: 'Look at the camera and blink.' };
      return {
        title: view.prompt.isReady ? actionWords[view.prompt.action] : 'Look straight ahead',
        advice: promptAdvice(view.prompt),
      };
    case 'match':
      return { title: `Hello, ${view.name}`, advice: 'You are signed in.' };
    case 'noMatch':
      return { title: 'Not recognised', advice: triesWords(view.attemptsLeft) };
    case 'ambiguous':
      return { title: 'Too close to call', advice: `Two members look like you. ${triesWords(view.attemptsLeft)}` };
    case 'notLive':
      return {
        title: 'Not sure that you are there',
        advice: `${notLiveAdvice[view.reason]} ${triesWords(view.attemptsLeft)}`,
      };
    case 'lockedOut':
      return pauseWords(secondsLeft);
    case 'needsIntent':
      return { title: 'Locked', advice: 'Press the button to sign in again, or leave the view and come back.' };
    case 'nobodyEnrolled':
      return { title: 'No face enrolled yet', advice: 'Sign in with the passphrase, then add a face.' };
  }
}

/** What is still needed before a name and a PIN can be tried, field by field; null where nothing is. */
export function missingForPin(
  name: string,
  pin: string,
): { readonly name: string | null; readonly pin: string | null } {
  return {
    name: name.trim() === '' ? 'Type your name as the household has it: a PIN belongs to one person.' : null,
    pin: /^\d{6,}$/.test(pin) ? null : 'A PIN has six digits or more.',
  };
}
