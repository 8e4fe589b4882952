import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Role } from '#contract/household.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';
import { lock } from './lock.ts';

/** A distance, and the limit that it is held against. */
type Distance = { readonly distance: number; readonly threshold: number };

function strangersAgreement(role: Role): string {
  return role === 'child'
    ? 'I am the child’s guardian, have read what is stored, and agree.'
    : 'This person has read what is stored, and agrees.';
}

/** What the camera sees of the person who is asked to show their face. `secondsLeft` is used by a pause alone. */
function ownFace(view: SignInView, secondsLeft: number | null): { readonly title: string; readonly advice: string } {
  switch (view.state) {
    case 'noFace':
      return { title: 'Looking for your face', advice: 'Sit in front of the camera.' };
    case 'manyFaces':
      return { title: 'More than one person', advice: 'Only you should be in view.' };
    case 'match':
      return { title: 'It is you', advice: 'One moment, please.' };
    case 'nobodyEnrolled':
      return { title: 'Familiar does not know your face yet', advice: 'Use your PIN, or ask an owner to help.' };
    case 'lockedOut':
      return secondsLeft === null
        ? { title: 'Faces are off', advice: 'There were too many failed tries. Use your PIN, or ask an owner to help.' }
        : lock.status.seen(view, secondsLeft);
    default:
      return lock.status.seen(view, secondsLeft);
  }
}

/** What several screens show of a household: pictures, distances, consent, passphrases. */
export const parts = {
  noPictureKept: (whose: string): string => `${whose}: no picture kept`,

  learning: {
    underWay: ({ done, total }: { readonly done: number; readonly total: number }): string =>
      text`Familiar is learning the faces again, ${done} of ${total} so far. If it does not recognise you yet, use the
        passphrase or a PIN.`,
    failed: (count: number): string =>
      formats.plural(count, {
        one: text`Familiar could not learn one picture again, so it set the picture aside. It is still stored. You can
          take a new one.`,
        other: text`Familiar could not learn ${count} pictures again, so it set them aside. They are still stored. You
          can take new ones.`,
      }),
  },

  limitScale: {
    label: ({ distance, threshold }: Distance): string => {
      const place = `Distance ${formats.decimal(distance, 3)}, limit ${formats.decimal(threshold, 3)}`;
      return distance <= threshold ? `${place}: within` : `${place}: beyond`;
    },
    distance: 'Distance',
    limit: 'Limit',
    other: (name: string, distance: number): string => `${name}: ${formats.decimal(distance, 2)}`,
  },

  role: 'Role',
  consent: {
    fold: 'What is stored, and how it is erased',
    /** What someone agrees to: the person themselves, or for a child the guardian. An empty name is still to come. */
    agreement: (name: string, role: Role): string => {
      if (name === '') return strangersAgreement(role);
      return role === 'child'
        ? `I am ${name}’s guardian, have read what is stored, and agree.`
        : `${name} has read what is stored, and agrees.`;
    },
  },

  freshOwner: {
    title: 'Your passphrase, please',
    description: 'Before this goes on, Familiar checks that it is you.',
    passphrase: 'Passphrase',
    confirm: 'Confirm',
  },

  /** For an owner of whom only a face was seen, where that is not enough for an owner's rights. */
  proveOwner: {
    title: 'Show that you are the owner',
    why: text`Your face alone is not enough to see pictures and change things here. Somebody could fake it with a
      picture. What you show now counts until the screen locks.`,
    how: 'Show it with',
    pin: 'Your PIN',
    passphrase: 'Passphrase',
    goOn: 'Continue',
    note: (hasPin: boolean) =>
      rich`Your face is enough to sign in.
        ${mark('prove', hasPin ? 'Type your PIN or the passphrase' : 'Type the passphrase')} to see pictures and change
        things here.`,
  },

  freshSelf: {
    title: 'Show that it is you',
    description: 'Familiar checks that it is you, so that nobody else changes this at your open screen.',
    by: 'How to show it',
    ways: { face: 'Face', pin: 'PIN', owner: 'An owner helps' },
    pin: 'Your PIN',
    ownersPassphrase: 'The owner’s passphrase',
    confirm: 'Confirm',
    seen: ownFace,
  },

  /** A face does not look like the member whose pictures it is to be among. */
  unlike: {
    title: (name: string): string => `This does not look like ${name}`,
    titleForYou: 'This does not look like you',
    meanings: {
      addAnyway: (name) =>
        text`Nothing is stored yet. Add the picture only if you are sure that it is ${name}. The person in it can then
          sign in as ${name}.`,
      sortFirst: (name) => text`Nothing is stored. The pictures of ${name} are too few or too different, so Familiar
        cannot be sure. Set aside old pictures and those of someone else. Then come back.`,
      askOwner: () => 'Nothing is stored. If the picture is right, ask an owner to add it.',
    } satisfies Record<UnlikeRemedy, (name: string) => string>,
    addAnyway: 'Add anyway',
    someoneElse: 'Someone else is here',
    anotherFace: 'It is someone else',
    seePictures: 'See the pictures',
  },

  newPassphrase: {
    repeat: 'Once more',
    sameSoFar: 'The same so far. Keep typing.',
    notTheSame: 'The two are not the same.',
    notForTheBrowser: 'Others could sign in if this browser saves it.',
    suggest: 'Suggest a passphrase',
    suggestAnother: 'Suggest another',
    writeDown: (passphrase: string) => rich`Write it down: ${mark('strong', passphrase)}`,
    strength: {
      atLeast: (characters: number): string =>
        text`At least ${characters} characters. Four random words are easy to remember and hard to guess.`,
      missing: (characters: number): string =>
        formats.plural(characters, { one: 'One more character.', other: `${characters} more characters.` }),
      easy: 'Easy to guess. Add a word that nobody expects.',
      fair: 'Fair. One more word makes it strong.',
      strong: 'Strong.',
      veryStrong: 'Very strong.',
    },
  },
};
