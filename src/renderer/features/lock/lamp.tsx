import type { ReactNode } from 'react';
import styles from './lamp.module.css';
import type { LampLight } from './use-lamp.ts';

/** A locked screen with its lamp, a light behind everything. While it is lit, the screen has the colours of the day. */
export function Lamp({ light, children }: { readonly light: LampLight; readonly children: ReactNode }) {
  return (
    <div className={styles.room} data-lamp={light}>
      {children}
      {light !== 'none' && <div className={styles.light} aria-hidden="true" />}
    </div>
  );
}
