import { useEffect, useState } from 'react';
import { useQuery } from '#renderer/state/use-query.ts';
import type { Question } from './question-card.tsx';

/** How long the end of a look stays to be seen, in milliseconds. */
const endShownMs = 1800;

/**
 * The question of another program that waits for an answer, and for a moment the one that was just answered; null for
 * none.
 */
export function useQuestion(): Question | null {
  const { state } = useQuery('asked.current', {});
  const waiting = state.kind === 'ready' ? state.value.question : null;
  const [shown, setShown] = useState<Question | null>(null);
  if (waiting !== null && waiting.id !== shown?.id) setShown(waiting);
  useEffect(() => {
    if (waiting !== null || shown === null) return;
    const timer = setTimeout(() => setShown(null), endShownMs);
    return () => clearTimeout(timer);
  }, [waiting, shown]);
  return waiting ?? shown;
}
