import type { CallInput, CallName, CallOutput, EventPayload } from '#contract/contract.ts';
import type { EventName } from '#contract/events.ts';
import type { Result } from '#contract/result.ts';

/**
 * Whether the page can reach the host. `lost` heals by itself when the connection comes back, or becomes `ended` within
 * half a minute. The others are final: nobody is asked again, and the page's key is forgotten. `ended`: the host is
 * gone, or what answers in its place is not the host. `shutOut`: the host let another browser in, and this one out.
 */
export type ConnectionState = 'connected' | 'lost' | 'ended' | 'shutOut';

/** What every screen speaks to: the same over Electron's bridge and over browser mode's WebSocket. */
export interface FamiliarClient {
  /**
   * Makes one contract call. Never rejects: while the connection is gone it answers `internal`. A call is sent once and
   * never again by itself, because it may have been carried out although its answer was lost.
   */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>;
  /** Calls back with the payload of every such event; returns its undo. Events during a lost connection are missed. */
  subscribe<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
  /** The state now. A WebSocket that is first being opened is `connected`: calls wait for it. */
  connection(): ConnectionState;
  /** Calls back on every change of the connection; returns its undo. */
  onConnection(listener: (state: ConnectionState) => void): () => void;
  /** Ends the connection for good. */
  close(): void;
}
