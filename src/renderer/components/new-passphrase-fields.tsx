import { limits } from '../../shared/limits.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { StrengthHint } from './strength-hint.tsx';

/** A new passphrase as typed so far, twice. */
export type NewPassphrase = { readonly passphrase: string; readonly repeat: string };

/** Whether it is long enough and typed the same twice. */
export function isNewPassphraseReady({ passphrase, repeat }: NewPassphrase): boolean {
  return passphrase.length >= limits.passphraseMinCharacters && repeat === passphrase;
}

type Props = { readonly label: string; readonly value: NewPassphrase; readonly onValue: (value: NewPassphrase) => void };

/** Two fields for a new passphrase, with how strong it is. */
export function NewPassphraseFields({ label, value, onValue }: Props) {
  const differs = value.repeat.length >= value.passphrase.length && value.repeat !== value.passphrase;
  return (
    <>
      <PassphraseField label={label} value={value.passphrase} onValue={(passphrase) => onValue({ ...value, passphrase })} autoComplete="new-password">
        <StrengthHint passphrase={value.passphrase} />
      </PassphraseField>
      <PassphraseField
        label="Once more"
        value={value.repeat}
        onValue={(repeat) => onValue({ ...value, repeat })}
        autoComplete="new-password"
        fault={differs ? 'The two are not the same.' : null}
      />
    </>
  );
}
