import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True for people who asked for less motion, live. */
export function useStillness(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
