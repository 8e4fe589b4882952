import type { PamFinding, PamFound } from '#contract/pam.ts';

/** What was found that has a sentence of its own; a Familiar that cannot be asked says why as to any program. */
type Said = Exclude<PamFound, 'cannotAsk'>;

/** A sentence for all that can be found out about PAM, and what to do where something is wrong. */
export type PamTexts = { readonly [F in Said]: (facts: Extract<PamFinding, { readonly found: F }>) => string };
