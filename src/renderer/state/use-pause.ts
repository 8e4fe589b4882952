import { useNow } from './use-now.ts';

/** Whole seconds left until `until` (wall clock, milliseconds), counting down; null when there is no pause any more. */
export function usePause(until: number | null): number | null {
  const now = useNow(1000);
  if (until === null || until <= now) return null;
  return Math.ceil((until - now) / 1000);
}
