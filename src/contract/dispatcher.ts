import type { EventPayload } from './contract.ts';
import type { EventName } from './events.ts';
import type { Result } from './result.ts';

/** An event on its way to every connected screen. */
export type FamiliarEvent = {
  readonly [N in EventName]: { readonly name: N; readonly payload: EventPayload<N> };
}[EventName];

/** The one gate between a screen and the core; every transport carries exactly this. */
export interface Dispatcher {
  /** Checks the name, the input and the session, runs the call and checks its output. Never rejects. */
  call(name: unknown, input: unknown): Promise<Result<unknown>>;
  /** Calls back on every event; returns its undo. */
  subscribe(listener: (event: FamiliarEvent) => void): () => void;
}
