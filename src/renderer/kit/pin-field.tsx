import { Field } from '@base-ui/react/field';
import type { Ref } from 'react';
import { limits } from '#contract/limits.ts';
import styles from './field.module.css';
import { SecretInput } from './secret-input.tsx';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  /** Gets what is typed without its spaces. */
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly fault: string | null;
  readonly disabled?: boolean;
};

/** A PIN, hidden as it is typed: no keypad to be watched over a shoulder. */
export function PinField({ ref, label, value, onValue, hint, fault, disabled = false }: Props) {
  return (
    <Field.Root className={styles.field} invalid={fault !== null} disabled={disabled}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <SecretInput
        ref={ref}
        className={styles.input}
        inputMode="numeric"
        maxLength={limits.pinMaxDigits}
        value={value}
        onValueChange={(typed) => onValue(typed.replace(/\s/g, ''))}
      />
      {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      <Field.Error className={styles.fault} match={fault !== null}>
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
