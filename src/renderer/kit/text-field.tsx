import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import styles from './field.module.css';

/** `large` where one question has a page of its own. */
export type FieldSize = 'medium' | 'large';

type Props = Omit<
  ComponentPropsWithRef<'input'>,
  'value' | 'onChange' | 'defaultValue' | 'size' | 'className' | 'style' | 'type' | 'disabled'
> & {
  readonly label: string;
  /** A secret has a field of its own. */
  readonly type?: 'text' | 'search';
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: FieldSize;
  readonly hint?: string;
  /** What is wrong with the value; null when nothing is. */
  readonly fault?: string | null;
};

/** A labelled line of text with a hint and, when something is wrong, what it is. */
export function TextField({ label, value, onValue, size = 'medium', hint, fault = null, ...rest }: Props) {
  return (
    <Field.Root className={styles.field} invalid={fault !== null}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <Field.Control {...rest} className={styles.input} data-size={size} value={value} onValueChange={onValue} />
      {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      <Field.Error className={styles.fault} match={fault !== null}>
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
