import { isNewPassphraseReady, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Chooses the passphrase: long enough, and typed the same twice. */
export function PassphraseStep({ draft, onDraft, onNext, onBack }: StepProps) {
  return (
    <StepFrame
      title="Choose a passphrase"
      lead={
        <p>
          It is the way in when a face is not recognised. <strong>Nobody can look it up for you:</strong> write it down
          and keep it somewhere safe. For the worst case you get a recovery code at the end.
        </p>
      }
      next="Continue"
      canGoOn={isNewPassphraseReady(draft)}
      onNext={onNext}
      onBack={onBack}
    >
      <NewPassphraseFields label="Passphrase" value={draft} onValue={onDraft} size="large" />
    </StepFrame>
  );
}
