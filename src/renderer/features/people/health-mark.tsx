import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import type { AdviceLevel } from './health.ts';
import styles from './health-mark.module.css';

const signs: Readonly<Record<AdviceLevel, IconName>> = { act: 'warning', improve: 'plus', fine: 'check' };

/** The sign before a piece of advice: its shape says how pressing it is, its colour repeats that. */
export function HealthMark({ level }: { readonly level: AdviceLevel }) {
  return (
    <span className={styles.mark} data-level={level}>
      <Icon name={signs[level]} size={16} />
    </span>
  );
}
