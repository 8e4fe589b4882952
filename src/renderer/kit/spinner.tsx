import styles from './spinner.module.css';

/** A turning ring as high as the text: something is on its way. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />;
}
