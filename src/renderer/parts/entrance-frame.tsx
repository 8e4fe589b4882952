import type { ReactNode } from 'react';
import { BrandMark } from '../kit/brand-mark.tsx';
import { useNow } from '../state/use-now.ts';
import styles from './entrance-frame.module.css';
import { partOfDay } from './part-of-day.ts';

/** How far the day has gone, 0 at midnight to 1 at the next. */
function dayShare(at: number): number {
  const date = new Date(at);
  return (date.getHours() * 60 + date.getMinutes()) / 1440;
}

/** The background of the screens before signing in: the light of the hour, moving over the window with the day. */
function Sky() {
  const now = useNow(60_000);
  const share = dayShare(now);
  const height = Math.sin(share * Math.PI);
  return (
    <div
      className={styles.sky}
      data-part={partOfDay(now)}
      aria-hidden="true"
      style={{ '--light-x': `${share * 100}%`, '--light-y': `${75 - height * 65}%` } as Record<string, string>}
    />
  );
}

type Props = {
  readonly title: ReactNode;
  /** What is small and stands at the end of the bar. */
  readonly action?: ReactNode;
  /** Holds all that stands before the sky, where something lies between the two. */
  readonly hold?: (shown: ReactNode) => ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens before signing in: the sky behind, a bar with a title, and the screen's own below. */
export function EntranceFrame({ title, action, hold = (shown) => shown, children }: Props) {
  const shown = (
    <div className={styles.frame}>
      <header className={styles.header}>
        <BrandMark />
        <div className={styles.title}>{title}</div>
        {action}
      </header>
      {children}
    </div>
  );
  return (
    <main>
      <Sky />
      {hold(shown)}
    </main>
  );
}
