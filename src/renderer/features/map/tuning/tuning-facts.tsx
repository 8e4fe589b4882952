import { Fold } from '#renderer/kit/fold.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './tuning-facts.module.css';

/** The facts about the tuning, folded up. */
export function TuningFacts() {
  const { label, facts } = useWords().tuning.about;
  return (
    <Fold label={label}>
      <dl className={styles.facts}>
        {facts.map(({ about, says }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
