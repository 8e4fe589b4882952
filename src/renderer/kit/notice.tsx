import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

type Kind = 'fault' | 'warning' | 'note' | 'good';
const signs: Readonly<Record<Kind, IconName>> = { fault: 'cross', warning: 'warning', note: 'info', good: 'check' };

type Props = { readonly kind: Kind; readonly children: ReactNode; readonly action?: ReactNode };

/** A sentence set apart: a fault is announced at once, the rest politely. */
export function Notice({ kind, children, action }: Props) {
  return (
    <div className={styles.notice} data-kind={kind} role={kind === 'fault' ? 'alert' : 'status'}>
      <span className={styles.sign}>
        <Icon name={signs[kind]} />
      </span>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
