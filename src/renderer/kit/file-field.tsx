import { useId } from 'react';
import styles from './field.module.css';
import type { FieldSize } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly size?: FieldSize;
  /** The endings that the system's dialog offers, such as `.zip`. */
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
};

/** A labelled choice of one file. */
export function FileField({ label, size = 'medium', accept, onFile }: Props) {
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
        accept={accept}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
