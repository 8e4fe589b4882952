import { Field } from '@base-ui/react/field';
import { type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { limits } from '#contract/limits.ts';
import field from './field.module.css';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './passphrase-field.module.css';
import type { FieldSize } from './text-field.tsx';

type Props = Pick<ComponentPropsWithRef<'input'>, 'disabled' | 'placeholder' | 'ref'> & {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: FieldSize;
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
  size = 'medium',
  autoComplete,
  fault = null,
  trailing,
  children,
  disabled = false,
  ...rest
}: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <Field.Root className={joinClasses(field.field, 'field')} invalid={fault !== null} disabled={disabled}>
      <Field.Label className={field.label}>{label}</Field.Label>
      <div className={joinClasses(styles.row, 'passphrase-row')}>
        <div className={joinClasses(styles.box, 'passphrase-box')} data-size={size}>
          <Field.Control
            {...rest}
            className={joinClasses(field.input, styles.input, 'field-input')}
            data-size={size}
            type={isShown ? 'text' : 'password'}
            value={value}
            onValueChange={onValue}
            autoComplete={autoComplete}
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={limits.passphraseMaxCharacters}
          />
          <span className={styles.toggle}>
            <IconButton
              icon={isShown ? 'eyeOff' : 'eye'}
              label={isShown ? 'Hide passphrase' : 'Show passphrase'}
              type="button"
              disabled={disabled}
              onClick={() => setIsShown(!isShown)}
            />
          </span>
        </div>
        {trailing}
      </div>
      {children}
      <Field.Error className={field.fault} match={fault !== null} role="alert">
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
