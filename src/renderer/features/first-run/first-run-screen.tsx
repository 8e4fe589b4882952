import { useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { EntranceFrame } from '#renderer/parts/entrance-frame.tsx';
import { LanguageChoice } from '#renderer/parts/language-choice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { ConsentStep } from './consent-step.tsx';
import { type Draft, type Step, type StepProps, steps } from './draft.ts';
import styles from './first-run-screen.module.css';
import { PassphraseStep } from './passphrase-step.tsx';
import { ProgressFace } from './progress-face.tsx';
import { WelcomeStep } from './welcome-step.tsx';

type FirstRunState = Extract<AppState, { phase: 'firstRun' }>;

/** What has been answered so far, kept in memory alone. */
function useDraft(): Pick<StepProps, 'draft' | 'onDraft'> {
  const [draft, setDraft] = useState<Draft>({ ownerName: '', passphrase: '', repeat: '', agreed: false });
  return { draft, onDraft: (change) => setDraft((known) => ({ ...known, ...change })) };
}

/** Sets the household up: a name, a passphrase, a consent. The owner's enrolment follows by itself. */
export function FirstRunScreen({ app }: { readonly app: FirstRunState }) {
  const { common } = useWords();
  const [step, setStep] = useState<Step>('welcome');
  const go = (by: 1 | -1) => setStep(steps[steps.indexOf(step) + by] ?? step);
  const props: StepProps = { ...useDraft(), onNext: () => go(1), onBack: () => go(-1) };
  return (
    <EntranceFrame title={common.appName} action={<LanguageChoice isShort={step !== 'welcome'} />}>
      <div className={styles.body}>
        <ProgressFace step={step} />
        <div className={styles.step} key={step}>
          {step === 'welcome' && <WelcomeStep {...props} />}
          {step === 'passphrase' && <PassphraseStep {...props} />}
          {step === 'consent' && <ConsentStep {...props} protections={app.protections} />}
        </div>
      </div>
    </EntranceFrame>
  );
}
