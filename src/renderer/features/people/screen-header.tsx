import type { ReactNode } from 'react';
import styles from './screen-header.module.css';

/** The head of a screen: its title, and on wide screens beside it what can be done. */
export function ScreenHeader({ children }: { readonly children: ReactNode }) {
  return <header className={styles.header}>{children}</header>;
}
