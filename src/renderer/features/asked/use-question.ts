import { useEffect, useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import { useQuery } from '#renderer/state/use-query.ts';

/** What another program asks. */
export type Question = NonNullable<CallOutput<'asked.current'>['question']>;

/** How long the end of a look stays to be seen, in milliseconds. */
const endShownMs = 1800;

/** A question as it is shown: whether somebody looks, and whether it is over and its end is only to be seen. */
export type ShownQuestion = {
  readonly question: Question;
  readonly looks: boolean;
  readonly isOver: boolean;
  readonly onLook: () => void;
};

/**
 * The question of another program that waits for an answer; for a moment the one that a look has just ended; null for
 * none.
 */
export function useQuestion(): ShownQuestion | null {
  const { state } = useQuery('asked.current', {});
  const waiting = state.kind === 'ready' ? state.value.question : null;
  const [looked, setLooked] = useState<Question | null>(null);
  useEffect(() => {
    if (waiting?.looksAtOnce === true) setLooked(waiting);
  }, [waiting]);
  useEffect(() => {
    if (waiting !== null || looked === null) return;
    const timer = setTimeout(() => setLooked(null), endShownMs);
    return () => clearTimeout(timer);
  }, [waiting, looked]);
  const question = waiting ?? looked;
  if (question === null) return null;
  return {
    question,
    looks: looked?.id === question.id,
    isOver: waiting === null,
    onLook: () => setLooked(question),
  };
}
