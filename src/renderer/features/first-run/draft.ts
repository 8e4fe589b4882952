/** What the first run has gathered so far; kept in memory alone. */
export type Draft = {
  readonly ownerName: string;
  readonly passphrase: string;
  readonly repeat: string;
  readonly agreed: boolean;
};

/** The steps in their order; the camera follows them. */
export const steps = ['welcome', 'passphrase', 'consent'] as const;
export type Step = (typeof steps)[number];

/** What every step gets. */
export type StepProps = {
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};
