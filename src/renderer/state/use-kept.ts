import { useEffect, useRef } from 'react';
import type { Query } from './use-query.ts';

/** The same query, but an answer that stands stays while another one is on its way, so that a screen changes without going blank in between. */
export function useKept<T>(query: Query<T>): Query<T> {
  const { state } = query;
  const kept = useRef(state);
  useEffect(() => {
    if (state.kind !== 'loading') kept.current = state;
  }, [state]);
  return state.kind === 'loading' && kept.current.kind === 'ready' ? { ...query, state: kept.current } : query;
}
