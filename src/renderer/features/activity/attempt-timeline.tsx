import { useEffect, useId, useRef } from 'react';
import { Icon } from '#renderer/kit/icon.tsx';
import { Tag } from '#renderer/kit/tag.tsx';
import { Closeness } from '#renderer/parts/closeness.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { AttemptDetails } from './attempt-details.tsx';
import { AttemptFace } from './attempt-face.tsx';
import styles from './attempt-timeline.module.css';

type RowProps = { readonly attempt: Attempt; readonly isOpen: boolean; readonly onToggle: () => void };

/** What a person said about an attempt; null when nothing was said. */
function verdictTag({ verdict, verdictName }: Attempt, words: Catalogue['attempts']['verdict']): string | null {
  if (verdict === 'none') return null;
  return verdict === 'disowned' ? words.disowned : words.claimed(verdictName);
}

/** What an attempt says while it is closed: how it ended, whose it was, how near, and when. */
function RowSummary({ attempt }: { readonly attempt: Attempt }) {
  const { distance, threshold, at } = attempt;
  const { attempts: words, dates } = useWords();
  const tag = verdictTag(attempt, words.verdict);
  return (
    <>
      <AttemptFace attempt={attempt} />
      <span className={styles.told}>
        <span className={styles.words}>
          {words.happened(attempt)}
          {tag !== null && <Tag>{tag}</Tag>}
        </span>
        {distance !== null && threshold !== null && <Closeness distance={distance} threshold={threshold} />}
      </span>
      <time className={styles.time} dateTime={new Date(at).toISOString()}>
        {dates.clock(at)}
      </time>
      <span className={styles.chevron}>
        <Icon name="chevron" size={18} />
      </span>
    </>
  );
}

/** One attempt in a line; pressed, it opens and shows everything that is known of it. */
function AttemptRow({ attempt, isOpen, onToggle }: RowProps) {
  const panel = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} className={styles.item} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={onToggle}
      >
        <RowSummary attempt={attempt} />
      </button>
      {isOpen && (
        <div id={panel}>
          <AttemptDetails attempt={attempt} />
        </div>
      )}
    </li>
  );
}

type Props = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number | null) => void;
};

/** The attempts day by day, newest first; one of them open. */
export function AttemptTimeline({ attempts, openId, onOpen }: Props) {
  const now = useNow(60_000);
  const { time } = useWords();
  const days = Map.groupBy(attempts, ({ at }) => time.day(at, now));
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
