import { Field } from '@base-ui/react/field';
import type { Ref } from 'react';
import { plainPin } from '#contract/digits.ts';
import { useWords } from '../words/use-words.ts';
import styles from './field.module.css';
import { HiddenInput } from './hidden-input.tsx';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  /** Gets what is typed as plain digits, whichever script they were typed in, and without spaces. */
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly fault: string | null;
};

/** A PIN, hidden as it is typed until somebody wants to see it: no keypad to be watched over a shoulder. */
export function PinField({ ref, label, value, onValue, hint, fault }: Props) {
  const { common } = useWords();
  return (
    <Field.Root className={styles.field} invalid={fault !== null}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <HiddenInput
        ref={ref}
        toShow={common.showDigits}
        toHide={common.hideDigits}
        inputMode="numeric"
        value={value}
        onValueChange={(typed) => onValue(plainPin(typed))}
      />
      {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      <Field.Error className={styles.fault} match={fault !== null}>
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
