import { type ReactNode, useId } from 'react';
import styles from './how-card.module.css';

/** A step of the explanation, on a card. */
export function HowCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type VerdictProps = { readonly isRight: boolean; readonly isLive?: boolean; readonly children: string };

/** Whether the net is right, in a sentence; read out when it changes where it is `isLive`. */
export function Verdict({ isRight, isLive = false, children }: VerdictProps) {
  return (
    <p className={styles.verdict} data-right={isRight} aria-live={isLive ? 'polite' : undefined}>
      {children}
    </p>
  );
}
