import { Field } from '@base-ui/react/field';
import { type ClipboardEvent, type ComponentPropsWithRef, type ReactNode, useState } from 'react';
import { limits } from '#contract/limits.ts';
import { useWords } from '../words/use-words.ts';
import field from './field.module.css';
import { FieldHint } from './field-hint.tsx';
import { HiddenInput } from './hidden-input.tsx';
import styles from './passphrase-field.module.css';
import type { FieldSize } from './text-field.tsx';
import { unseenCharacters } from './unseen-characters.ts';
import { useCapsLock } from './use-caps-lock.ts';

type InputProps = Pick<ComponentPropsWithRef<'input'>, 'placeholder' | 'ref'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: FieldSize;
};

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
export function PassphraseField({ label, fault = null, trailing, children, onValue, ...input }: Props) {
  const { common } = useWords();
  const { hints, listeners } = useTyping(input.value);
  return (
    <Field.Root className={field.field} invalid={fault !== null}>
      <Field.Label className={field.label}>{label}</Field.Label>
      <div className={styles.row}>
        <HiddenInput
          {...input}
          {...listeners}
          onValueChange={onValue}
          maxLength={limits.passphraseMaxCharacters}
          toShow={common.showPassphrase}
          toHide={common.hidePassphrase}
        />
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
