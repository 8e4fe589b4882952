import { Field } from '@base-ui/react/field';
import { type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { limits } from '#contract/limits.ts';
import { IconButton } from './icon-button.tsx';

type Props = Pick<ComponentPropsWithRef<'input'>, 'disabled' | 'placeholder' | 'ref'> & {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly fault?: string | null;
  /** Stays after the input, for a button. */
  readonly trailing?: ReactNode;
  /** A hint below. */
  readonly children?: ReactNode;
};

/** A passphrase that can be shown; pasting is allowed, and nothing corrects or suggests. */
export function PassphraseField({
  label,
  value,
  onValue,
  autoComplete,
  fault = null,
  trailing,
  children,
  disabled = false,
  ...rest
}: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <Field.Root className="field" invalid={fault !== null} disabled={disabled}>
      <Field.Label className="field-label">{label}</Field.Label>
      <div className="passphrase-row">
        <div className="passphrase-box">
          <Field.Control
            {...rest}
            className="field-input"
            type={isShown ? 'text' : 'password'}
            value={value}
            onValueChange={onValue}
            autoComplete={autoComplete}
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={limits.passphraseMaxCharacters}
          />
          <IconButton
            icon={isShown ? 'eyeOff' : 'eye'}
            label={isShown ? 'Hide passphrase' : 'Show passphrase'}
            type="button"
            disabled={disabled}
            onClick={() => setIsShown(!isShown)}
          />
        </div>
        {trailing}
      </div>
      {children}
      <Field.Error className="field-fault" match={fault !== null} role="alert">
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
