import { useWords } from '#renderer/words/use-words.ts';
import styles from './distance-bar.module.css';

/** The longest distance that a bar shows: between opposite corners of the drawings' part of the space. */
const longestDistance = 1.42;

type Props = { readonly distance: number; readonly tone: 'own' | 'other' };

/** A distance as a bar with its number. */
export function DistanceBar({ distance, tone }: Props) {
  const { howItWorks } = useWords();
  const percent = Math.min(100, (100 * distance) / longestDistance);
  return (
    <span className={styles.bar} data-tone={tone}>
      <span className={styles.fill} style={{ inlineSize: `${percent}%` }} />
      <span>{howItWorks.distance(distance)}</span>
    </span>
  );
}
