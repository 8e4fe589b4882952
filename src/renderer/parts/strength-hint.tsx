import { Field } from '@base-ui/react/field';
import { passphraseStrength } from '../words/passphrase-strength.ts';

/** How hard a passphrase is to guess: four strokes and a sentence. */
export function StrengthHint({ passphrase }: { readonly passphrase: string }) {
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
