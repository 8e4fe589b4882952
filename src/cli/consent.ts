import { consent } from '#contract/consent.ts';
import type { Consent } from '#contract/household.ts';

/** Shown in the help of each command that enrols someone: who runs it vouches for it. */
export const consentNote = [
  'By running this you say that the person agrees to the following (for a child: that you are a guardian and agree):',
  ...consent.points.map(({ title, text }) => `${title}: ${text}`),
].join('\n');

/** The consent that running the command stands for, in the wording of `consentNote`. */
export const consentTo = (by: Consent['by']): Consent => ({ by, version: consent.version });
