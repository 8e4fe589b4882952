import type { ReactNode } from 'react';
import styles from './button-row.module.css';

type Props = { readonly align?: 'start' | 'center' | 'end'; readonly children: ReactNode };

/** Buttons side by side, as many in a line as fit. */
export function ButtonRow({ align = 'start', children }: Props) {
  return (
    <div className={styles.row} data-align={align}>
      {children}
    </div>
  );
}
