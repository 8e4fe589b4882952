import { useWords } from '../words/use-words.ts';
import styles from './closeness.module.css';

/** Distances beyond twice the limit are all the same to a reader. */
const scaleEnd = 2;

/** How near a face was, as a small gauge: the dot is the face, the stroke the limit; left of it is near enough. */
export function Closeness({ distance, threshold }: { readonly distance: number; readonly threshold: number }) {
  const share = Math.min(scaleEnd, distance / threshold) / scaleEnd;
  const words = useWords().parts.closeness({ distance, threshold });
  return (
    <span className={styles.closeness} role="img" aria-label={words} title={words}>
      <span className={styles.limit} />
      <span
        className={styles.dot}
        data-near={distance <= threshold || undefined}
        style={{ insetInlineStart: `${share * 100}%` }}
      />
    </span>
  );
}
