import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { dayWords } from '#renderer/words/time-words.ts';
import { AttemptRow } from './attempt-row.tsx';
import styles from './attempt-timeline.module.css';

type Props = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number | null) => void;
};

/** The attempts day by day, newest first; one of them open. */
export function AttemptTimeline({ attempts, openId, onOpen }: Props) {
  const now = useNow(60_000);
  const days = Map.groupBy(attempts, ({ at }) => dayWords(at, now));
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h2>{day}</h2>
      <ol className={styles.timeline}>
        {ofDay.map((attempt) => (
          <AttemptRow
            key={attempt.id}
            attempt={attempt}
            isOpen={attempt.id === openId}
            onToggle={() => onOpen(attempt.id === openId ? null : attempt.id)}
          />
        ))}
      </ol>
    </section>
  ));
}
