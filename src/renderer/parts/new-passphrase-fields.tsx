import { useState } from 'react';
import { limits } from '#contract/limits.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { isInBrowser } from '../client/create-familiar-client.ts';
import { FieldHint } from '../kit/field-hint.tsx';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { RichText } from '../kit/rich-text.tsx';
import type { FieldSize } from '../kit/text-field.tsx';
import { TextButton } from '../kit/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './new-passphrase-fields.module.css';
import { passphraseStrength } from './passphrase-strength.ts';
import { type NewPassphrase, repeatWords } from './repeat-words.ts';
import { suggestPassphrase } from './suggest-passphrase.ts';

/** How hard a passphrase is to guess: four strokes and a sentence. */
function StrengthHint({ passphrase }: { readonly passphrase: string }) {
  const { step, words } = passphraseStrength(passphrase, useWords().parts.newPassphrase.strength);
  return (
    <div className={styles.strength} data-step={step}>
      <div className={styles.strokes} aria-hidden="true">
        {[1, 2, 3, 4].map((stroke) => (
          <span key={stroke} data-filled={stroke <= step || undefined} />
        ))}
      </div>
      <FieldHint>{words}</FieldHint>
    </div>
  );
}

type SuggestionProps = { readonly passphrase: string; readonly onPassphrase: (passphrase: string) => void };

/** Suggests a passphrase and shows it, to be written down, for as long as it is the one in the field. */
function Suggestion({ passphrase, onPassphrase }: SuggestionProps) {
  const words = useWords().parts.newPassphrase;
  const [suggested, setSuggested] = useState<string | null>(null);

  function suggest(): void {
    const next = suggestPassphrase();
    setSuggested(next);
    onPassphrase(next);
  }

  return (
    <div className={styles.suggestion}>
      <p className={styles.suggested} role="status">
        {suggested !== null && suggested === passphrase && (
          <RichText text={words.writeDown(suggested)} as={{ strong: (text) => <strong>{text}</strong> }} />
        )}
      </p>
      <TextButton onClick={suggest}>{suggested === null ? words.suggest : words.suggestAnother}</TextButton>
    </div>
  );
}

/** What a new passphrase still takes, typed the same twice; null when it can be set. */
export function missingForPassphrase(
  { passphrase, repeat }: NewPassphrase,
  words: Catalogue['missing'],
): string | null {
  const least = limits.passphraseMinCharacters;
  if (passphrase.length < least) return words.newPassphrase(least);
  if (repeat === passphrase) return null;
  return passphrase.startsWith(repeat) ? words.repeat : words.repeatDiffers;
}

type Props = {
  readonly label: string;
  readonly value: NewPassphrase;
  readonly onValue: (value: NewPassphrase) => void;
  readonly size?: FieldSize;
};

/** Two fields for a new passphrase, with how strong it is, and in browser mode why no browser should save it. */
export function NewPassphraseFields({ label, value, onValue, size = 'medium' }: Props) {
  const words = useWords().parts.newPassphrase;
  const { fault, hint } = repeatWords(value, words);
  return (
    <>
      <PassphraseField
        label={label}
        value={value.passphrase}
        onValue={(passphrase) => onValue({ passphrase, repeat: value.repeat })}
        size={size}
      >
        <StrengthHint passphrase={value.passphrase} />
        <Suggestion passphrase={value.passphrase} onPassphrase={(passphrase) => onValue({ passphrase, repeat: '' })} />
      </PassphraseField>
      <PassphraseField
        label={words.repeat}
        value={value.repeat}
        onValue={(repeat) => onValue({ passphrase: value.passphrase, repeat })}
        size={size}
        fault={fault}
      >
        <FieldHint>{hint}</FieldHint>
        {isInBrowser() && <FieldHint>{words.notForTheBrowser}</FieldHint>}
      </PassphraseField>
    </>
  );
}
