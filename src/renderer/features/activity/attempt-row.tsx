import { useEffect, useId, useRef } from 'react';
import { Icon } from '#renderer/kit/icon.tsx';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { verdictTag } from '#renderer/words/attempt-words.ts';
import { attemptWords } from '#renderer/words/household-words.ts';
import { clockWords } from '#renderer/words/time-words.ts';
import { AttemptDetails } from './attempt-details.tsx';

type Props = { readonly attempt: Attempt; readonly isOpen: boolean; readonly onToggle: () => void };

/** One attempt in a line; pressed, it opens and shows everything that is known of it. */
export function AttemptRow({ attempt, isOpen, onToggle }: Props) {
  const panel = useId();
  const row = useRef<HTMLLIElement>(null);
  const tag = verdictTag(attempt);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} className="timeline-item" data-open={isOpen || undefined}>
      <button
        type="button"
        className="timeline-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={onToggle}
      >
        <OutcomeSign outcome={attempt.outcome} />
        <span className="timeline-words">
          {attemptWords(attempt)}
          {tag !== null && <span className="tag">{tag}</span>}
        </span>
        {attempt.hasFace && <Icon name="photo" size={18} />}
        {attempt.distance !== null && attempt.threshold !== null && (
          <Closeness distance={attempt.distance} threshold={attempt.threshold} />
        )}
        <time className="timeline-time" dateTime={new Date(attempt.at).toISOString()}>
          {clockWords(attempt.at)}
        </time>
        <Icon name="chevron" size={18} />
      </button>
      {isOpen && (
        <div id={panel}>
          <AttemptDetails attempt={attempt} />
        </div>
      )}
    </li>
  );
}
