import type { Catalogue } from '#words/catalogue.ts';
import { useWords } from '../words/use-words.ts';
import styles from './closeness.module.css';

type Nearness = keyof Catalogue['attempts']['closeness'];

/** The shares of the limit at which a match is no longer clear, and beyond which a face is not nearly one. */
const [clearShare, almostShare] = [0.75, 1.15];

/** How near a face came, in a person's terms: the limit decides whether it matched, its neighbourhood how clearly. */
function nearnessOf(distance: number, threshold: number): Nearness {
  const share = distance / threshold;
  if (share <= 1) return share <= clearShare ? 'clear' : 'near';
  return share <= almostShare ? 'almost' : 'far';
}

/** Says in a word how near a face was. The figures stand with the attempt's details. */
export function Closeness({ distance, threshold }: { readonly distance: number; readonly threshold: number }) {
  const nearness = nearnessOf(distance, threshold);
  return (
    <span className={styles.closeness} data-near={distance <= threshold || undefined}>
      {useWords().attempts.closeness[nearness]}
    </span>
  );
}
