import type { ReactNode } from 'react';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import styles from './member-line.module.css';
import { MemberMark } from './member-mark.tsx';

type Props = {
  /** Null for those who were not recognised. */
  readonly memberId: number | null;
  readonly name: string;
  /** What stands at the end of the line. */
  readonly count: ReactNode;
  /** True where little room is between sign and name. */
  readonly isTight?: boolean;
};

/** A member's sign and name, and a count or a word at the end of the line. */
export function MemberLine({ memberId, name, count, isTight = false }: Props) {
  return (
    <span className={styles.line} data-tight={isTight || undefined}>
      <MemberMark memberId={memberId} />
      <span className={styles.name}>
        <ShownName name={name} />
      </span>
      <span className={styles.count}>{count}</span>
    </span>
  );
}
