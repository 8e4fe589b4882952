import { useWords } from '#renderer/words/use-words.ts';
import type { Comparison } from './compare-words.ts';
import styles from './region-list.module.css';

/** The bar is full at this share of the distance between the eyes. */
const fullBar = 0.2;

/** How far each feature is from the other picture's, the most different first. */
export function RegionList({
  regions,
  clearDifference,
}: {
  readonly regions: Comparison['regions'];
  readonly clearDifference: number;
}) {
  const { names, percent } = useWords().compare.features;
  return (
    <ul className={styles.regions}>
      {regions
        .toSorted((a, b) => b.difference - a.difference)
        .map(({ region, difference }) => (
          <li key={region} data-differs={difference >= clearDifference || undefined}>
            <span>{names[region]}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (100 * difference) / fullBar)}%` }} />
            </span>
            <span className={styles.share}>{percent(difference)}</span>
          </li>
        ))}
    </ul>
  );
}
