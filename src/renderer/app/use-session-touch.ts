import { useEffect } from 'react';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { useClient } from '../state/client-context.ts';

/** At most one `session.touch` in this many milliseconds. */
const touchEveryMs = 20_000;

/** Makes a function that tells the host that someone is here, but not more often than needed. */
export function createTouch(client: FamiliarClient, now: () => number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < touchEveryMs) return;
    last = now();
    void client.call('session.touch', {});
  };
}

/** Keeps the session awake while a person uses pointer, keyboard or wheel. */
export function useSessionTouch(): void {
  const client = useClient();
  useEffect(() => {
    const touch = createTouch(client, () => performance.now());
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch);
    };
  }, [client]);
}
