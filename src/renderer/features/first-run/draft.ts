import { setUpSteps } from '#renderer/state/set-up-steps.ts';

/** What the first run has gathered so far; kept in memory alone. */
export type Draft = {
  readonly ownerName: string;
  readonly passphrase: string;
  readonly repeat: string;
  readonly agreed: boolean;
};

/** The steps in their order; the camera follows them. */
export type Step = Exclude<(typeof setUpSteps)[number], 'face'>;
export const steps = setUpSteps.filter((step): step is Step => step !== 'face');

/** What every step gets. */
export type StepProps = {
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};
