import type { AttemptSummary, Settings } from '#contract/household.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const gone = 'Someone who has left the household';

/** What became of an attempt, by its outcome. `name` is null for somebody who has left. */
const happened = {
  match: (name) => `${name ?? gone} signed in by face`,
  passphrase: (name) => (name === null ? 'Signed in with the passphrase' : `${name} signed in with the passphrase`),
  noMatch: () => 'A face was not recognised',
  ambiguous: () => 'A face was too close to call',
  notLive: () => 'A face that looked familiar may have been a photo',
  wrongPassphrase: () => 'A wrong passphrase was typed',
  pin: (name) => `${name ?? gone} signed in with a PIN`,
  wrongPin: (name) => (name === null ? 'A wrong PIN was typed' : `A wrong PIN was typed for ${name}`),
  recovery: (name) => `${name ?? gone} used the recovery code and chose a new passphrase`,
  confirmed: (name) => `${name ?? gone} confirmed it for another program`,
  declined: () => 'Another program asked for a face, and someone said no',
  unanswered: (name) =>
    name === null
      ? 'Another program asked for a face and got no answer'
      : `Familiar recognised ${name}, but another program got no answer`,
} satisfies Record<AttemptOutcome, (name: string | null) => string>;

/** How long the picture of an attempt is kept. */
const kept = {
  none: () => 'Familiar keeps no pictures with these attempts, so it cannot learn from failed ones.',
  refused: (days) =>
    formats.plural(days, {
      one: 'When a face sign-in fails, Familiar keeps the face for a day, encrypted. Then it erases it.',
      other: `When a face sign-in fails, Familiar keeps the face for ${days} days, encrypted. Then it erases it.`,
    }),
  all: (days) =>
    formats.plural(days, {
      one: 'At every face sign-in, failed or not, Familiar keeps the face for a day, encrypted. Then it erases it.',
      other: text`At every face sign-in, failed or not, Familiar keeps the face for ${days} days, encrypted. Then it
        erases it.`,
    }),
} satisfies Record<Settings['attemptFaces'], (days: number) => string>;

/** How they end, as filters name it. */
const outcomes: Readonly<Record<AttemptOutcome, string>> = {
  match: 'Signed in by face',
  passphrase: 'Signed in with passphrase',
  noMatch: 'Not recognised',
  ambiguous: 'Too close to call',
  notLive: 'Maybe a photo',
  wrongPassphrase: 'Wrong passphrase',
  pin: 'Signed in with PIN',
  wrongPin: 'Wrong PIN',
  recovery: 'Recovery code',
  confirmed: 'Confirmed for a program',
  declined: 'Declined for a program',
  unanswered: 'No answer for a program',
};

/** How near a face came to the pictures of the member it was compared with. */
const closeness = { clear: 'Clear match', near: 'Match', almost: 'Close', far: 'No match' };

/** Attempts to sign in, wherever they are told of. */
export const attempts = {
  outcomes,
  closeness,

  /** One attempt as a sentence. */
  happened: ({ outcome, memberName }: AttemptSummary): string => happened[outcome](memberName),

  /** Whether and for how long pictures of attempts are kept. */
  kept: ({ attemptFaces, attemptFaceDays }: Pick<Settings, 'attemptFaces' | 'attemptFaceDays'>): string =>
    kept[attemptFaces](attemptFaceDays),

  /** What a person said about an attempt, as a tag. */
  verdict: {
    disowned: 'Somebody else',
    claimed: (name: string | null): string => (name === null ? 'Learned from' : `Learned from as ${name}`),
  },

  /** What is known of an attempt, line by line. */
  details: {
    asker: 'Asked by',
    reason: 'Asked for',
    more: 'Details',
    nearest: 'Nearest member',
    took: 'Duration',
    seconds: (seconds: number): string => `${formats.decimal(seconds, 1)} seconds`,
    minutes: (minutes: number): string => `${minutes} minutes`,
    lead: 'Lead over the next member',
    leadOf: (margin: number): string => formats.decimal(margin, 3),
    /** The lead of a face that the tuning named although another member's pictures were nearer. */
    leadByTuning: (margin: number): string =>
      `${formats.decimal(margin, 3)}. The tuning decided, although the next member was nearer.`,
  },
};
