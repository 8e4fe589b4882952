import type { ReactNode } from 'react';
import styles from './facts-table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = {
  readonly caption?: string;
  /** True where the words around say what the table is about. */
  readonly isCaptionHidden?: boolean;
  /** True where it may be wider than its place, and scrolls. */
  readonly isScrolled?: boolean;
  /** Its `thead` and `tbody`. */
  readonly children: ReactNode;
};

/** A small table of facts. */
export function FactsTable({ caption, isCaptionHidden = false, isScrolled = false, children }: Props) {
  const table = (
    <table className={styles.facts}>
      {caption !== undefined && isCaptionHidden && <VisuallyHidden as="caption">{caption}</VisuallyHidden>}
      {caption !== undefined && !isCaptionHidden && <caption className={styles.caption}>{caption}</caption>}
      {children}
    </table>
  );
  return isScrolled ? <div className={styles.scroll}>{table}</div> : table;
}
