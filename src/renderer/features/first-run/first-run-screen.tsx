import { useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { consent } from '#contract/consent.ts';
import { EntranceFrame } from '#renderer/parts/entrance-frame.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { ConsentStep } from './consent-step.tsx';
import { type Draft, type Step, type StepProps, steps } from './draft.ts';
import styles from './first-run-screen.module.css';
import { HouseholdStep } from './household-step.tsx';
import { OwnerStep } from './owner-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { ProgressFace } from './progress-face.tsx';
import { ProtectionStep } from './protection-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';

type FirstRunState = Extract<AppState, { phase: 'firstRun' }>;

/** What has been answered so far, kept in memory alone. */
function useDraft({ protections }: FirstRunState): Pick<StepProps, 'draft' | 'onDraft'> {
  const [draft, setDraft] = useState<Draft>({
    householdName: '',
    ownerName: '',
    passphrase: '',
    repeat: '',
    protection: protections[0] ?? 'passphrase',
    agreed: false,
  });
  return { draft, onDraft: (change) => setDraft((known) => ({ ...known, ...change })) };
}

/** The welcome, with the way to a backup instead of a new household. */
function Welcome({ onNext }: Pick<StepProps, 'onNext'>) {
  const [isRestoring, setIsRestoring] = useState(false);
  return isRestoring ? (
    <RestoreStep onBack={() => setIsRestoring(false)} />
  ) : (
    <WelcomeStep onNext={onNext} onRestore={() => setIsRestoring(true)} />
  );
}

/** The last step, which makes the household and shows its recovery code. */
function Consent(props: StepProps) {
  const { draft } = props;
  const client = useClient();
  const show = useShowRecoveryCode();
  const { pending, failure, run } = useAction(() =>
    client.call('household.create', {
      householdName: draft.householdName.trim(),
      ownerName: draft.ownerName.trim(),
      passphrase: draft.passphrase,
      protection: draft.protection,
      consent: { by: 'self', version: consent.version },
    }),
  );
  async function create(): Promise<void> {
    const made = await run();
    if (made !== null) show(made.recoveryCode);
  }
  return <ConsentStep {...props} pending={pending} failure={failure} onNext={() => void create()} />;
}

/** Sets the household up, one question at a time; the guided enrolment follows by itself. */
export function FirstRunScreen({ app }: { readonly app: FirstRunState }) {
  const [step, setStep] = useState<Step>('welcome');
  const go = (by: 1 | -1) => setStep(steps[steps.indexOf(step) + by] ?? step);
  const props: StepProps = { ...useDraft(app), onNext: () => go(1), onBack: () => go(-1) };
  return (
    <EntranceFrame title="Familiar">
      <div className={styles.body}>
        <ProgressFace step={step} />
        <div className={styles.step} key={step}>
          {step === 'welcome' && <Welcome onNext={props.onNext} />}
          {step === 'household' && <HouseholdStep {...props} />}
          {step === 'owner' && <OwnerStep {...props} />}
          {step === 'passphrase' && <PassphraseStep {...props} />}
          {step === 'protection' && <ProtectionStep {...props} offered={app.protections} />}
          {step === 'consent' && <Consent {...props} />}
        </div>
      </div>
    </EntranceFrame>
  );
}
