import { useNow } from '../state/use-now.ts';
import { partOfDay } from '../words/time-words.ts';
import styles from './sky.module.css';

/** How far the day has gone, 0 at midnight to 1 at the next. */
function dayShare(at: number): number {
  const date = new Date(at);
  return (date.getHours() * 60 + date.getMinutes()) / 1440;
}

/** The background of the screens before signing in: the light of the hour, its source moving over the window with the day. */
export function Sky() {
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
