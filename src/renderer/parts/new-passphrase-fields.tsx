import { Field } from '@base-ui/react/field';
import { limits } from '#contract/limits.ts';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { passphraseStrength } from '../words/passphrase-strength.ts';
import { type NewPassphrase, repeatWords } from '../words/repeat-words.ts';

/** How hard a passphrase is to guess: four strokes and a sentence. */
function StrengthHint({ passphrase }: { readonly passphrase: string }) {
  const { step, words } = passphraseStrength(passphrase);
  return (
    <div className="strength" data-step={step}>
      <div className="strength-strokes" aria-hidden="true">
        {[1, 2, 3, 4].map((stroke) => (
          <span key={stroke} data-filled={stroke <= step || undefined} />
        ))}
      </div>
      <Field.Description className="field-hint" aria-live="polite">
        {words}
      </Field.Description>
    </div>
  );
}

/** Whether it is long enough and typed the same twice. */
export function isNewPassphraseReady({ passphrase, repeat }: NewPassphrase): boolean {
  return passphrase.length >= limits.passphraseMinCharacters && repeat === passphrase;
}

type Props = {
  readonly label: string;
  readonly value: NewPassphrase;
  readonly onValue: (value: NewPassphrase) => void;
};

/** Two fields for a new passphrase, with how strong it is. */
export function NewPassphraseFields({ label, value, onValue }: Props) {
  const { fault, hint } = repeatWords(value);
  return (
    <>
      <PassphraseField
        label={label}
        value={value.passphrase}
        onValue={(passphrase) => onValue({ passphrase, repeat: value.repeat })}
        autoComplete="new-password"
      >
        <StrengthHint passphrase={value.passphrase} />
      </PassphraseField>
      <PassphraseField
        label="Once more"
        value={value.repeat}
        onValue={(repeat) => onValue({ passphrase: value.passphrase, repeat })}
        autoComplete="new-password"
        fault={fault}
      >
        <Field.Description className="field-hint" aria-live="polite">
          {hint}
        </Field.Description>
      </PassphraseField>
    </>
  );
}
