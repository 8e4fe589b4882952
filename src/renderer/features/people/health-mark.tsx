import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import type { adviceLevel } from '#renderer/words/health-words.ts';
import styles from './health-mark.module.css';

type Level = ReturnType<typeof adviceLevel>;
const signs: Readonly<Record<Level, IconName>> = { act: 'warning', improve: 'plus', fine: 'check' };

/** The sign before a piece of advice: its shape says how pressing it is, its colour repeats that. */
export function HealthMark({ level }: { readonly level: Level }) {
  return (
    <span className={styles.mark} data-level={level}>
      <Icon name={signs[level]} size={16} />
    </span>
  );
}
