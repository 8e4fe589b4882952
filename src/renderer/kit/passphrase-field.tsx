import { Field } from '@base-ui/react/field';
import { type ClipboardEvent, type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { limits } from '#contract/limits.ts';
import { useWords } from '../words/use-words.ts';
import field from './field.module.css';
import { FieldHint } from './field-hint.tsx';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './passphrase-field.module.css';
import { SecretInput } from './secret-input.tsx';
import type { FieldSize } from './text-field.tsx';
import { unseenCharacters } from './unseen-characters.ts';
import { useCapsLock } from './use-caps-lock.ts';

type InputProps = Pick<ComponentPropsWithRef<'input'>, 'placeholder' | 'ref'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: FieldSize;
};

type Listeners = ReturnType<typeof useTyping>['listeners'];

/** What to tell beside the field while somebody types or pastes, and what listens for it. */
function useTyping(value: string) {
  const { common } = useWords();
  const capsLock = useCapsLock();
  const [hadLines, setHadLines] = useState(false);
  const hasLines = hadLines && value !== '';
  const onPaste = ({ clipboardData }: ClipboardEvent): void =>
    setHadLines(/[\r\n]/.test(clipboardData.getData('text').trim()));
  const hints = [
    ...(capsLock.isOn ? [common.capsLock] : []),
    ...unseenCharacters(value, common.unseen),
    ...(hasLines ? [common.unseen.lineBreak] : []),
    ...(value.length >= limits.passphraseMaxCharacters ? [common.unseen.full] : []),
  ];
  return { hints, listeners: { ...capsLock.listeners, onPaste } };
}

/** The input, hidden at first, and the button that shows what is typed. */
function HiddenInput({ value, onValue, size = 'medium', ...rest }: InputProps & Listeners) {
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

/**
 * A passphrase that can be shown; pasting is allowed, and nothing corrects, suggests or saves. Caps Lock, and what
 * cannot be seen, are told beside it.
 */
export function PassphraseField({ label, fault = null, trailing, children, ...input }: Props) {
  const { hints, listeners } = useTyping(input.value);
  return (
    <Field.Root className={field.field} invalid={fault !== null}>
      <Field.Label className={field.label}>{label}</Field.Label>
      <div className={styles.row}>
        <HiddenInput {...input} {...listeners} />
        {trailing}
      </div>
      <FieldHint>{hints.join(' ')}</FieldHint>
      {children}
      <Field.Error className={field.fault} match={fault !== null} role="alert">
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
