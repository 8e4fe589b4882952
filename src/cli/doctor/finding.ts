/**
 * What one check came to. `good`: as it should be; `note`: nothing is wrong, but something is worth knowing; `problem`: something is wrong, and
 * `advice` says what to do.
 */
export type Finding = {
  readonly check: string;
  readonly state: 'good' | 'note' | 'problem';
  readonly said: string;
  readonly advice?: string;
};

/** One thing to look at. It changes nothing, and what it throws counts as a problem. */
export type Check = { readonly name: string; readonly look: () => Promise<Omit<Finding, 'check'>[]> };

export const good = (said: string): Omit<Finding, 'check'> => ({ state: 'good', said });
export const note = (said: string, advice?: string): Omit<Finding, 'check'> => ({
  state: 'note',
  said,
  ...(advice === undefined ? {} : { advice }),
});
export const problem = (said: string, advice: string): Omit<Finding, 'check'> => ({ state: 'problem', said, advice });
