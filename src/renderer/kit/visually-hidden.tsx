import type { HTMLAttributes, ReactNode } from 'react';
import styles from './visually-hidden.module.css';

type Props = Pick<HTMLAttributes<HTMLElement>, 'id' | 'role' | 'aria-live' | 'aria-atomic'> & {
  readonly as?: 'span' | 'p' | 'div' | 'caption' | 'legend';
  readonly children: ReactNode;
};

/** What only a screen reader is to find. */
export function VisuallyHidden({ as: Element = 'span', children, ...rest }: Props) {
  return (
    <Element {...rest} className={styles.hidden}>
      {children}
    </Element>
  );
}
