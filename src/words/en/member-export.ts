import { consentVersions } from '#contract/consent.ts';
import type { Consent } from '#contract/household.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport = {
  /** What is in the file, line by line. */
  readMe: (hasNumbers: boolean): readonly string[] => [
    'This file contains everything that Familiar stores about this person.',
    'member.json has the name, the role and the dates.',
    'pictures/ has each picture of this person. pictures.json says what Familiar measured on each picture.',
    text`In the middle of each picture is a square with the face. The picture is \`shows\` times as wide and as high
      as this square. Landmarks are fractions of it.`,
    text`A picture with a name that ends in -wide also shows hair and shoulders. Familiar shows it on its screens. Not
      every picture has one.`,
    'attempts.json has the sign-ins of this person, and the failed attempts that they said were theirs.',
    text`attempts/ has the faces of these attempts, for as long as the household keeps them. It has no face that
      was marked as somebody else, and none of the other failed attempts, because they may show somebody else.`,
    'consent.txt says what this person or their guardian agreed to, when, and in which words.',
    hasNumbers
      ? 'pictures.json also has the numbers computed from each picture.'
      : text`Familiar recognises the face by numbers that it computes from each picture. They are not in this file,
          because they never leave the part of Familiar that decides. The command line exports them: familiar export
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
        ? ['(This version of Familiar does not have these words.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
