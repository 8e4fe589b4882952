import { limits } from '../../../shared/limits.ts';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { StrengthHint } from '../../components/strength-hint.tsx';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Chooses the passphrase: long enough, and typed the same twice. */
export function PassphraseStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const isLongEnough = draft.passphrase.length >= limits.passphraseMinCharacters;
  const isRepeated = draft.repeat === draft.passphrase;
  const differs = draft.repeat.length >= draft.passphrase.length && !isRepeated;
  return (
    <StepFrame
      title="Choose a passphrase"
      lead={
        <p>
          It is the way in when a face is not recognised. <strong>Nobody can look it up for you:</strong> write it down and keep it somewhere safe. For the
          worst case you get a recovery code at the end.
        </p>
      }
      next="Continue"
      canGoOn={isLongEnough && isRepeated}
      onNext={onNext}
      onBack={onBack}
    >
      <PassphraseField label="Passphrase" value={draft.passphrase} onValue={(passphrase) => onDraft({ passphrase })} autoComplete="new-password">
        <StrengthHint passphrase={draft.passphrase} />
      </PassphraseField>
      <PassphraseField
        label="Once more"
        value={draft.repeat}
        onValue={(repeat) => onDraft({ repeat })}
        autoComplete="new-password"
        fault={differs ? 'The two are not the same.' : null}
      />
    </StepFrame>
  );
}
