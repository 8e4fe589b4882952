import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import styles from './field.module.css';

/** A sentence below the input of a field; a screen reader says it again, politely, as it changes. */
export function FieldHint({ children }: { readonly children: ReactNode }) {
  return (
    <Field.Description className={styles.hint} aria-live="polite">
      {children}
    </Field.Description>
  );
}
