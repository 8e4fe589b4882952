import { Field } from '@base-ui/react/field';
import { type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { limits } from '#contract/limits.ts';
import { useWords } from '../words/use-words.ts';
import field from './field.module.css';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './passphrase-field.module.css';
import { SecretInput } from './secret-input.tsx';
import type { FieldSize } from './text-field.tsx';

type InputProps = Pick<ComponentPropsWithRef<'input'>, 'disabled' | 'placeholder' | 'ref'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: FieldSize;
};

/** The input, hidden at first, and the button that shows what is typed. */
function HiddenInput({ value, onValue, size = 'medium', disabled = false, ...rest }: InputProps) {
  const { common } = useWords();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.box} data-size={size}>
      <SecretInput
        {...rest}
        className={joinClasses(field.input, styles.input)}
        data-size={size}
        isShown={isShown}
        value={value}
        onValueChange={onValue}
        maxLength={limits.passphraseMaxCharacters}
      />
      <span className={styles.toggle}>
        <IconButton
          icon={isShown ? 'eyeOff' : 'eye'}
          label={isShown ? common.hidePassphrase : common.showPassphrase}
          type="button"
          disabled={disabled}
          onClick={() => setIsShown(!isShown)}
        />
      </span>
    </div>
  );
}

type Props = InputProps & {
  readonly label: string;
  readonly fault?: string | null;
  /** Stays after the input, for a button. */
  readonly trailing?: ReactNode;
  /** A hint below. */
  readonly children?: ReactNode;
};

/** A passphrase that can be shown; pasting is allowed, and nothing corrects, suggests or saves. */
export function PassphraseField({ label, fault = null, trailing, children, ...input }: Props) {
  const { disabled = false } = input;
  return (
    <Field.Root className={field.field} invalid={fault !== null} disabled={disabled}>
      <Field.Label className={field.label}>{label}</Field.Label>
      <div className={styles.row}>
        <HiddenInput {...input} />
        {trailing}
      </div>
      {children}
      <Field.Error className={field.fault} match={fault !== null} role="alert">
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
