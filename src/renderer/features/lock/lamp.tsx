import { type ReactNode, useEffect, useState } from 'react';
import styles from './lamp.module.css';
import type { LampLight } from './use-lamp.ts';

/**
 * When the ground is as far from white as from black, in milliseconds after its light begins to change; the style
 * sheet says how fast it changes.
 */
const halfWayMs = { lit: 700, off: 1700 } as const;

/**
 * A light between a locked screen and its sky, which keeps its colours: they would change all at once. What stands on
 * the lit ground has the colours of the day, which it takes on half way.
 */
export function Lamp({ light, children }: { readonly light: LampLight; readonly children: ReactNode }) {
  const isLit = light === 'lit';
  const [isDay, setIsDay] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDay(isLit), halfWayMs[isLit ? 'lit' : 'off']);
    return () => clearTimeout(timer);
  }, [isLit]);
  return (
    <div className={styles.room} data-lamp={light} data-day={isDay || undefined}>
      {children}
      {light !== 'none' && <div className={styles.light} aria-hidden="true" />}
    </div>
  );
}
