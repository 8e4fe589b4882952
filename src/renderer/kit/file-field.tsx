import { useId, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import field from './field.module.css';
import styles from './file-field.module.css';
import type { FieldSize } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly size?: FieldSize;
  /** The endings that the system's dialog offers, such as `.zip`. */
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
};

/**
 * A labelled choice of one file, by the system's dialog or dropped on it. The browser's own input lies unseen over what
 * is shown, which it would say in the browser's language.
 */
export function FileField({ label, size = 'medium', accept, onFile }: Props) {
  const id = useId();
  const { common } = useWords();
  const [name, setName] = useState<string | null>(null);
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box} data-size={size}>
        <span className={styles.choose} aria-hidden="true">
          {common.chooseFile}
        </span>
        <span className={styles.name} id={`${id}-name`}>
          {name ?? common.noFileChosen}
        </span>
        <input
          id={id}
          className={styles.input}
          type="file"
          accept={accept}
          aria-describedby={`${id}-name`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0] ?? null;
            setName(file?.name ?? null);
            onFile(file);
          }}
        />
      </div>
    </div>
  );
}
