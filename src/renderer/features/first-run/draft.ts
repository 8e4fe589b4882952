import type { Protection } from '#contract/household.ts';

/** What the first run has gathered so far; kept in memory alone. */
export type Draft = {
  readonly householdName: string;
  readonly ownerName: string;
  readonly passphrase: string;
  readonly repeat: string;
  readonly protection: Protection;
  readonly agreed: boolean;
};

/** The steps in their order; the first is only a welcome. */
export const steps = ['welcome', 'household', 'owner', 'passphrase', 'protection', 'consent'] as const;
export type Step = (typeof steps)[number];

/** What every step gets. */
export type StepProps = {
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};
