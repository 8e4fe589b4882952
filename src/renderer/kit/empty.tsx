import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** Stands where there is nothing yet, and says what would be there. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
