import type { ReactNode } from 'react';
import { BrandMark } from '../kit/brand-mark.tsx';
import styles from './entrance-frame.module.css';
import { Sky } from './sky.tsx';

type Props = {
  readonly title: ReactNode;
  /** A small button at the end of the bar. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens before signing in: the sky behind, a bar with a title, and the screen's own below. */
export function EntranceFrame({ title, action, children }: Props) {
  return (
    <main className={styles.frame}>
      <Sky />
      <header className={styles.header}>
        <BrandMark />
        <div className={styles.title}>{title}</div>
        {action}
      </header>
      {children}
    </main>
  );
}
