import { closenessOf } from '#contract/closeness.ts';
import { useWords } from '../words/use-words.ts';
import styles from './closeness.module.css';

/** Says in a word how near a face was. The figures stand with the attempt's details. */
export function Closeness({ distance, threshold }: { readonly distance: number; readonly threshold: number }) {
  return (
    <span className={styles.closeness} data-near={distance <= threshold || undefined}>
      {useWords().attempts.closeness[closenessOf(distance, threshold)]}
    </span>
  );
}
