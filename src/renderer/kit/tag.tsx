import styles from './tag.module.css';

/** A word or two beside a name, set apart. */
export function Tag({ children }: { readonly children: string }) {
  return <span className={styles.tag}>{children}</span>;
}
