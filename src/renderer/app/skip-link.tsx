import type { RefObject } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './skip-link.module.css';

/** The first stop of the Tab key, seen only then: leads past the bar to what the screen is about. */
export function SkipLink({ to }: { readonly to: RefObject<HTMLElement | null> }) {
  return (
    <button type="button" className={styles.skip} onClick={() => to.current?.focus()}>
      {useWords().shell.skip}
    </button>
  );
}
