import type { ReactNode } from 'react';
import styles from './quiet.module.css';

type Props = {
  readonly as?: 'p' | 'span' | 'div' | 'td';
  readonly isSmall?: boolean;
  readonly children: ReactNode;
};

/** Words that matter less than those beside them. */
export function Quiet({ as: Element = 'p', isSmall = false, children }: Props) {
  return (
    <Element className={styles.quiet} data-small={isSmall || undefined}>
      {children}
    </Element>
  );
}
