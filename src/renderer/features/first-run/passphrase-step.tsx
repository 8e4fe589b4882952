import { RichText } from '#renderer/kit/rich-text.tsx';
import { missingForPassphrase, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Chooses the passphrase: long enough, and typed the same twice. */
export function PassphraseStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { firstRun, missing } = useWords();
  const { passphrase, next } = firstRun;
  return (
    <StepFrame
      title={passphrase.title}
      lead={
        <p>
          <RichText text={passphrase.lead} as={{ strong: (text) => <strong>{text}</strong> }} />
        </p>
      }
      next={next}
      missing={missingForPassphrase(draft, missing)}
      onNext={onNext}
      onBack={onBack}
    >
      <NewPassphraseFields label={passphrase.label} value={draft} onValue={onDraft} size="large" />
    </StepFrame>
  );
}
