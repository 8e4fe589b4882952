import { consentVersions } from '#contract/consent.ts';
import type { Consent } from '#contract/household.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport = {
  /** What is in the file, line by line. */
  readMe: (hasNumbers: boolean): readonly string[] => [
    'Everything that Familiar holds about this person.',
    'member.json: name, role, dates. pictures/: each enrolled picture, with what was measured on it in pictures.json.',
    text`A picture shows more than the face alone, which is its middle: \`shows\` times as much to each side. Landmarks
      are in fractions of the face alone.`,
    text`A picture whose name ends with -wide shows hair and shoulders, too: it stands for this person on Familiar’s
      screens. Not every picture has one.`,
    'attempts.json: the sign-ins recorded for this person, and the refused ones that they said were theirs.',
    text`attempts/: the faces kept of these, as long as the household keeps them. Of those that were said to be somebody
      else, and of all other refused`,
    'sign-ins, no face is in here: it may show somebody else.',
    'consent.txt: what was agreed to, when, and in which words.',
    hasNumbers
      ? 'pictures.json holds the numbers computed from each picture, too.'
      : text`The numbers computed from each picture, by which Familiar recognises the face, are not in this file, since
          they never leave the part of Familiar that decides. The command line exports them, too: familiar export
          --with-numbers.`,
  ],

  receipt: {
    title: 'Consent receipt',
    /** `at` is an ISO 8601 time. */
    agreed: ({ by, version }: Consent, name: string, at: string): string =>
      by === 'self'
        ? `${name} agreed on ${at} to wording ${version}:`
        : `A guardian of ${name} agreed on ${at} to wording ${version}:`,
    /** The wording, point by point, for a person who reads a receipt; a version of another Familiar is not known. */
    wording: (version: number): readonly string[] => {
      const known = consentVersions.find((one) => one === version);
      return known === undefined
        ? ['(The wording is not part of this version of Familiar.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
