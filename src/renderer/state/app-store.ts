import type { AppState } from '#contract/calls/app.ts';
import type { Failure } from '#contract/failures.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';

/** What the page knows of the app: nothing yet, why it knows nothing, or the app's state. */
export type KnownAppState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'known'; readonly app: AppState };

/** The app's state as an external store for React. */
export interface AppStore {
  get(): KnownAppState;
  subscribe(listener: () => void): () => void;
  /** Asks the host again, after a failure. */
  reload(): Promise<void>;
  /** Stops listening to the host. */
  close(): void;
}

/**
 * Follows the host's `app.state`, and knows nothing any more once the connection is lost. `onChange` runs before the
 * screens see a new state, with the one before it (null at the start), so that a route can be set without a flash of
 * the wrong screen.
 */
export function createAppStore(
  client: FamiliarClient,
  onChange: (before: AppState | null, now: AppState) => void,
): AppStore {
  let known: KnownAppState = { kind: 'loading' };
  let events = 0;
  const listeners = new Set<() => void>();

  function publish(next: KnownAppState): void {
    const before = known.kind === 'known' ? known.app : null;
    known = next;
    if (next.kind === 'known') onChange(before, next.app);
    for (const listener of listeners) listener();
  }

  async function reload(): Promise<void> {
    const before = events;
    const answer = await client.call('app.state', {});
    if (events !== before) return;
    if (answer.ok) publish({ kind: 'known', app: answer.value });
    else if (known.kind !== 'known') publish({ kind: 'failed', failure: answer.error });
  }

  const stopEvents = client.subscribe('app.changed', (app) => {
    events += 1;
    publish({ kind: 'known', app });
  });
  const stopConnection = client.onConnection((connection) => {
    events += 1;
    publish({ kind: 'loading' });
    if (connection === 'connected') void reload();
  });

  return {
    get: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    close: () => {
      stopEvents();
      stopConnection();
    },
  };
}
