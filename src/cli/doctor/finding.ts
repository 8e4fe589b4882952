import type { Catalogue } from '#words/catalogue.ts';
import type { FindingState } from '#words/finding-state.ts';

/** All that the doctor says. */
export type DoctorWords = Catalogue['doctor'];

/**
 * What one check came to. `good`: as it should be; `note`: nothing is wrong, but something is worth knowing; `problem`:
 * something is wrong, and `advice` says what to do.
 */
export type Finding = {
  readonly state: FindingState;
  readonly said: string;
  readonly advice?: string;
};

/** One thing to look at. It changes nothing, and what it throws counts as a problem. */
export type Check = { readonly name: keyof DoctorWords['checks']; readonly look: () => Promise<readonly Finding[]> };

/** A sentence, and what to do. */
type Found = { readonly said: string; readonly advice: string };

export const good = (said: string): Finding => ({ state: 'good', said });
export const note = (found: string | Found): Finding => ({
  state: 'note',
  ...(typeof found === 'string' ? { said: found } : found),
});
export const problem = ({ said, advice }: Found): Finding => ({ state: 'problem', said, advice });
