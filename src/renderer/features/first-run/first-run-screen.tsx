import { useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { consent } from '#contract/consent.ts';
import { BrandMark } from '#renderer/kit/brand-mark.tsx';
import { Sky } from '#renderer/parts/sky.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { ConsentStep } from './consent-step.tsx';
import { type Draft, type Step, type StepProps, steps } from './draft.ts';
import { HouseholdStep } from './household-step.tsx';
import { OwnerStep } from './owner-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { ProgressFace } from './progress-face.tsx';
import { ProtectionStep } from './protection-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';

/** Sets the household up, one question at a time; the guided enrolment follows by itself. */
export function FirstRunScreen({ app }: { readonly app: Extract<AppState, { phase: 'firstRun' }> }) {
  const client = useClient();
  const show = useShowRecoveryCode();
  const [isRestoring, setIsRestoring] = useState(false);
  const [step, setStep] = useState<Step>('welcome');
  const [draft, setDraft] = useState<Draft>({
    householdName: '',
    ownerName: '',
    passphrase: '',
    repeat: '',
    protection: app.protections[0] ?? 'passphrase',
    agreed: false,
  });
  const { pending, failure, run } = useAction(() =>
    client.call('household.create', {
      householdName: draft.householdName.trim(),
      ownerName: draft.ownerName.trim(),
      passphrase: draft.passphrase,
      protection: draft.protection,
      consent: { by: 'self', version: consent.version },
    }),
  );

  const go = (by: 1 | -1) => setStep(steps[steps.indexOf(step) + by] ?? step);
  const props: StepProps = {
    draft,
    onDraft: (change) => setDraft((known) => ({ ...known, ...change })),
    onNext: () => go(1),
    onBack: () => go(-1),
  };

  return (
    <main className="first-run" data-step={step}>
      <Sky />
      <header className="lock-header">
        <BrandMark />
        <span className="lock-household">Familiar</span>
      </header>
      <div className="first-run-body">
        <ProgressFace step={step} />
        <div className="first-run-step" key={step}>
          {step === 'welcome' && isRestoring && <RestoreStep onBack={() => setIsRestoring(false)} />}
          {step === 'welcome' && !isRestoring && (
            <WelcomeStep onNext={props.onNext} onRestore={() => setIsRestoring(true)} />
          )}
          {step === 'household' && <HouseholdStep {...props} />}
          {step === 'owner' && <OwnerStep {...props} />}
          {step === 'passphrase' && <PassphraseStep {...props} />}
          {step === 'protection' && <ProtectionStep {...props} offered={app.protections} />}
          {step === 'consent' && (
            <ConsentStep
              {...props}
              pending={pending}
              failure={failure}
              onNext={async () => {
                const made = await run();
                if (made !== null) show(made.recoveryCode);
              }}
            />
          )}
        </div>
      </div>
    </main>
  );
}
