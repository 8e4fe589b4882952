import type { ReactNode } from 'react';
import styles from './button-row.module.css';

type Props = {
  readonly align?: 'start' | 'center' | 'end';
  /** True where links stand among the buttons. */
  readonly hasLinks?: boolean;
  readonly children: ReactNode;
};

/** Buttons side by side, as many in a line as fit. */
export function ButtonRow({ align = 'start', hasLinks = false, children }: Props) {
  return (
    <div className={styles.row} data-align={align} data-links={hasLinks || undefined}>
      {children}
    </div>
  );
}
