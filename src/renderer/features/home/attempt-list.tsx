import type { AttemptSummary } from '#contract/household.ts';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { attemptWords } from '#renderer/words/household-words.ts';
import { clockWords, dayWords } from '#renderer/words/time-words.ts';

function byDay(attempts: readonly AttemptSummary[], now: number): [string, AttemptSummary[]][] {
  return [...Map.groupBy(attempts, (attempt) => dayWords(attempt.at, now))];
}

/** The last sign-ins, grouped by day, newest first. */
export function AttemptList({ attempts }: { readonly attempts: readonly AttemptSummary[] }) {
  const now = useNow(60_000);
  if (attempts.length === 0) return <p className="empty">Nobody has signed in yet. Lock the screen to try it.</p>;
  return byDay(attempts, now).map(([day, ofDay]) => (
    <section key={day} className="attempt-day" aria-label={day}>
      <h3>{day}</h3>
      <ul className="attempts">
        {ofDay.map((attempt) => (
          <li key={attempt.id} className="attempt">
            <OutcomeSign outcome={attempt.outcome} />
            <span className="attempt-words">{attemptWords(attempt)}</span>
            {attempt.distance !== null && attempt.threshold !== null && (
              <Closeness distance={attempt.distance} threshold={attempt.threshold} />
            )}
            <time className="attempt-time" dateTime={new Date(attempt.at).toISOString()}>
              {clockWords(attempt.at)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  ));
}
