import { useNow } from '../state/use-now.ts';
import { clockWords, longDayWords } from '../words/time-words.ts';
import styles from './clock.module.css';

/** The time, large, and the day below it. */
export function Clock() {
  const now = useNow(60_000);
  return (
    <div>
      <time className={styles.time}>{clockWords(now)}</time>
      <p className={styles.day}>{longDayWords(now)}</p>
    </div>
  );
}
