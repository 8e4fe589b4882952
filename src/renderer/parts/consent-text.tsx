import { consent } from '#contract/consent.ts';
import styles from './consent-text.module.css';

/** What someone agrees to before being enrolled. */
export function ConsentText() {
  return (
    <dl className={styles.consent}>
      {consent.points.map((point) => (
        <div key={point.title}>
          <dt>{point.title}</dt>
          <dd>{point.text}</dd>
        </div>
      ))}
    </dl>
  );
}
