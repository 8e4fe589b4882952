import type { AttemptSummary } from '#contract/household.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './last-attempts.module.css';

function AttemptLine({ attempt }: { readonly attempt: AttemptSummary }) {
  const words = useWords();
  return (
    <li className={styles.attempt}>
      <OutcomeSign outcome={attempt.outcome} />
      <span className={styles.told}>
        <span className={styles.words}>{words.attempts.happened(attempt)}</span>
        {attempt.distance !== null && attempt.threshold !== null && (
          <Closeness distance={attempt.distance} threshold={attempt.threshold} />
        )}
      </span>
      <time className={styles.time} dateTime={new Date(attempt.at).toISOString()}>
        {words.dates.clock(attempt.at)}
      </time>
    </li>
  );
}

/** The last sign-ins, grouped by day, newest first. */
export function LastAttempts({ attempts }: { readonly attempts: readonly AttemptSummary[] }) {
  const { home, time } = useWords();
  const now = useNow(60_000);
  if (attempts.length === 0) return <Empty>{home.nobodyYet}</Empty>;
  const days = Map.groupBy(attempts, (attempt) => time.day(attempt.at, now));
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h3>{day}</h3>
      <ul>
        {ofDay.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} />
        ))}
      </ul>
    </section>
  ));
}
