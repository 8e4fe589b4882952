import type { ConsentVersion } from '#contract/consent.ts';
import { text } from '../text.ts';

/** One point of what a person agrees to. */
type Point = { readonly title: string; readonly text: string };

/** What differs between the first two versions: what is computed from a face, and what else it is used for. */
type Differing = { readonly numbers: string; readonly beside: string };

const wording = ({ numbers, beside }: Differing): readonly Point[] => [
  {
    title: 'What is stored',
    text: text`For each picture taken: a small cut-out of the face, ${numbers}, where its
      features lie, and how sharp and well lit it is. For each try to sign in: when, who, how sure Familiar was and
      what signs of life it saw. Of a try that was refused, the face as well, for as many days as the settings say;
      the owner can switch that off, or keep the face of every try. Your camera’s video itself is looked at and
      forgotten.`,
  },
  {
    title: 'Where',
    text: 'On this computer only, encrypted. Familiar has no account and no server, and never uses the network.',
  },
  {
    title: 'What it is for',
    text: text`To recognise you at Familiar’s lock screen and, where the owner wants it, to notice while someone is
      signed in that they have left or that someone else looks on.${beside} Nothing else.`,
  },
  {
    title: 'How to erase it',
    text: text`Remove a single picture or a whole person at any time: both are really deleted from the disk. Saying no
      is fine, too: the passphrase works without a face.`,
  },
];

/**
 * What a person agrees to before being enrolled, by the version that the contract names. An older wording stays for
 * receipts when the next one comes. A translation says what the wording of that version means.
 */
export const consent = {
  1: wording({ numbers: '1,152 numbers computed from it', beside: '' }),
  2: wording({
    numbers: '1,344 numbers computed from it (more or fewer with a network of the household’s own)',
    beside: text` From the same numbers Familiar guesses whether a face is a child’s, since it asks for more
      pictures of children; the guess is not stored.`,
  }),
  3: [
    {
      title: 'What is stored',
      text: text`For each picture: a small cut-out of the face, 1,344 numbers computed from it (more or fewer with a
        trained program of the household’s own), where its features lie, and how sharp and well lit it is. For each
        picture that you add, a wider cut-out with hair and shoulders as well: your portrait on the screens. It shows
        a little of the room, but no other face that Familiar finds. For each sign-in attempt: the time, the person,
        how close the match was and the signs of life. If it fails, the face as well, for as many days as the settings
        say. The owner can switch this off, or keep the face of every attempt. The camera’s video is not stored.`,
    },
    {
      title: 'Where',
      text: 'Only on this computer, encrypted. Familiar has no account and no server, and never uses the internet.',
    },
    {
      title: 'What it is for',
      text: text`To recognise you at Familiar’s lock screen. The owner can also let Familiar notice that you have left,
        or that someone else looks on while you are signed in. From the same numbers Familiar guesses whether a face
        is a child’s, because it asks for more pictures of children. The guess is not stored. Nothing else.`,
    },
    {
      title: 'How to erase it',
      text: text`Remove a single picture or a whole person at any time. Both are really deleted from the disk. You can
        also say no. A PIN and the passphrase work without a face.`,
    },
  ],
} satisfies Record<ConsentVersion, readonly Point[]>;
