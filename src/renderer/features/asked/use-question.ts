import { useEffect, useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import { useQuery } from '#renderer/state/use-query.ts';

/** What another program asks. */
export type Question = NonNullable<CallOutput<'asked.current'>['question']>;

/** How long the end of a look stays to be seen that leaves nothing to be done, in milliseconds. */
const endShownMs = 1800;

/** A question as it is shown: whether somebody looks, and whether it is over and its end is only to be seen. */
export type ShownQuestion = {
  readonly question: Question;
  readonly looks: boolean;
  readonly isOver: boolean;
  /** Whether the look recognised an owner, whose face is not enough: that stays until it is closed. */
  readonly isNotEnough: boolean;
  readonly isOwnersFaceEnough: boolean;
  readonly onLook: () => void;
  readonly onNotEnough: () => void;
  readonly onClose: () => void;
};

type Looked = { readonly question: Question; readonly isNotEnough: boolean };

/**
 * The question of another program that waits for an answer; for a moment, or until it is closed, the one that a look
 * has just ended; null for none.
 */
export function useQuestion(): ShownQuestion | null {
  const { state } = useQuery('asked.current', {});
  const waiting = state.kind === 'ready' ? state.value.question : null;
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    if (waiting?.looksAtOnce !== true) return;
    setLooked((now) => (now?.question.id === waiting.id ? now : { question: waiting, isNotEnough: false }));
  }, [waiting]);
  useEffect(() => {
    if (looked === null) return;
    if (waiting !== null) {
      setLooked((now) => (now?.question.id === waiting.id ? now : null));
      return;
    }
    if (looked.isNotEnough) return;
    const timer = setTimeout(() => setLooked(null), endShownMs);
    return () => clearTimeout(timer);
  }, [waiting, looked]);
  const question = waiting ?? looked?.question ?? null;
  if (question === null) return null;
  const looks = looked?.question.id === question.id;
  return {
    question,
    looks,
    isOver: waiting === null,
    isNotEnough: looks && looked?.isNotEnough === true,
    isOwnersFaceEnough: state.kind !== 'ready' || state.value.isOwnersFaceEnough,
    onLook: () => setLooked({ question, isNotEnough: false }),
    onNotEnough: () => setLooked({ question, isNotEnough: true }),
    onClose: () => setLooked(null),
  };
}
