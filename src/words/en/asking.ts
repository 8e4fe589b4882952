import { type AnswerTexts, answerWords, type EventTexts, eventWords } from '../answer-words.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What programs are answered. */
const answers: AnswerTexts = {
  confirmed: {
    clear: (name) => `${name}: confirmed, a clear match.`,
    close: (name) => `${name}: confirmed.`,
  },
  refused: {
    declined: 'Not confirmed: the person said no.',
    notRecognised: 'Not confirmed: the face was not recognised.',
  },
  undecided: {
    notAllowed: 'Familiar does not let other programs ask. An owner can allow it in Settings, Sign-in, Other programs.',
    noHousehold: 'There is no household yet. Set one up in Familiar first.',
    sealed: 'Familiar is not open yet. Type the passphrase there first.',
    busy: 'Familiar is busy with another question. Try again in a moment.',
    tooOften: 'Programs asked too often. Wait a minute, then try again.',
    unknownMember: 'Nobody in the household has this name.',
    nobodyEnrolled: 'There is no face to compare with. Add a face in Familiar first.',
    lockedOut: 'Too many faces were not recognised. Familiar takes a pause. Try again later.',
    noScreen: 'Familiar has no page open. Open it in the browser, then try again.',
    faceNotEnough: text`Here, an owner’s face alone is not enough. An owner can change that in Settings, under
      Security.`,
    timeout: 'Nobody answered in time.',
    closing: 'Familiar was closed.',
  },
  fault: {
    version: 'Familiar and this program have different versions. Update the older one.',
    malformed: 'Familiar did not understand the question.',
    tooLong: 'The question is too long.',
    tooSlow: 'The question took too long to arrive.',
  },
};

/** What programs that watch are told, as a person reads it. */
const events: EventTexts = {
  signedIn: (name) => `${name} signed in`,
  locked: (name) => `${name} is signed out`,
  left: (name) => `${name} left`,
  came: (name) => `${name} is back`,
  unknown: () => 'someone Familiar does not know',
};

/** What other programs ask, and what they are told. */
export const asking = {
  description: 'ask the person at this computer to confirm by face, in the running Familiar',
  /** A question of another program, as it is shown to who sits at the screen. */
  question: {
    title: (program: string | null): string =>
      program === null ? 'Another program asks' : `The program “${program}” asks`,
    wants: (name: string | null): string =>
      name === null
        ? 'It wants to know that a member of this household is at the computer.'
        : `It wants to know that ${name} is at the computer.`,
    itSays: 'It says it is for:',
    meaning: text`Familiar looks only after you press the button. This does not sign you in to Familiar. The program
      learns your name and how sure Familiar is.`,
    ownersCannot: 'Here, an owner’s face alone is not enough. So no owner can confirm.',
    timeLeft: 'Time left',
    secondsLeft: (count: number): string =>
      formats.plural(count, { one: '1 second left', other: `${count} seconds left` }),
    look: 'Look at me',
    decline: 'No',
  },
  /** The end of a look that confirmed somebody; all else is said as at the lock screen. */
  confirmed: (name: string) => ({ title: `${name} confirmed`, advice: 'The program knows now.' }),
  /** The end of a look at an owner whose face alone is not enough. */
  notEnough: {
    title: 'Recognised, but not confirmed',
    advice: text`Here, an owner’s face alone is not enough. The program knows nothing. An owner can change that in
      Settings, under Security.`,
  },
  watch: 'print a line whenever someone signs in, leaves or comes back',
  options: {
    member: 'only this member will do (default: any member)',
    reason: 'what it is for; Familiar shows it to the person',
    timeout: 'how many seconds to wait for an answer',
  },
  exitCodes:
    'Exit codes: 0 confirmed, 1 not confirmed, 2 used wrongly, 3 could not decide, 4 Familiar does not answer.',
  badTimeout: (least: number, most: number): string => `The time has to be a number from ${least} to ${most}.`,
  badReason: (most: number): string => `The reason has to be a text of at most ${most} characters.`,
  badMember: 'This name is too long.',
  notRunning: text`Familiar does not answer. Start it, and let an owner allow questions in Settings, Sign-in, Other
    programs.`,
  /** What a question came to. */
  answer: answerWords(answers),
  /** An event with the time of day. */
  event: eventWords(events),
};
