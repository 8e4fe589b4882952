import type { Consent } from '../shared/household.ts';

/** Shown in the help of each command that enrols someone: who runs it vouches for it. */
export const consentNote =
  'By running this you say that the person agrees (for a child: that you are a guardian and agree): face pictures and what is computed from them are stored encrypted on this computer, are used to recognise the person here, never leave it, and can be removed at any time.';

/** The consent that running the command stands for, in the wording of `consentNote`. */
export const consentTo = (by: Consent['by']): Consent => ({ by, version: 1 });
