import { useId } from 'react';
import styles from './field.module.css';
import type { FieldSize } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly size?: FieldSize;
  readonly onFile: (file: File | null) => void;
};

/** A labelled choice of one file. */
export function FileField({ label, size = 'medium', onFile }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        data-size={size}
        type="file"
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
