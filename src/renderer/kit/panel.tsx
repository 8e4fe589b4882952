import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

type Props = {
  readonly title: string;
  /** What a screen reader calls it, where that is not its title. */
  readonly label?: string;
  /** A small button beside the title. */
  readonly action?: ReactNode;
  /** True where it changes with what is chosen elsewhere: then it is read out, politely. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
};

/** A titled frame beside or below what a screen is about. */
export function Panel({ title, label, action, isLive = false, children }: Props) {
  const id = useId();
  const heading = (
    <h2 id={id} className={styles.title}>
      {title}
    </h2>
  );
  return (
    <section
      className={styles.panel}
      aria-label={label}
      aria-labelledby={label === undefined ? id : undefined}
      aria-live={isLive ? 'polite' : undefined}
    >
      {action === undefined ? (
        heading
      ) : (
        <div className={styles.head}>
          {heading}
          <span className={styles.action}>{action}</span>
        </div>
      )}
      {children}
    </section>
  );
}
