import { consentVersion } from '#contract/consent.ts';
import { useWords } from '../words/use-words.ts';
import styles from './consent-text.module.css';

/** What someone agrees to before being enrolled. */
export function ConsentText() {
  const { consent } = useWords();
  return (
    <dl className={styles.consent}>
      {consent[consentVersion].map((point) => (
        <div key={point.title}>
          <dt>{point.title}</dt>
          <dd>{point.text}</dd>
        </div>
      ))}
    </dl>
  );
}
