import type { Result } from './result.ts';

/** What the preload puts on the page's window as `familiar`: the contract's two verbs and nothing else. */
export interface FamiliarBridge {
  /** Makes one contract call. Rejects only when the process behind the bridge is gone. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Calls back with the payload of every event of that name; returns its undo. */
  subscribe(name: string, listener: (payload: unknown) => void): () => void;
}

/** The names under which calls and events travel between Electron's processes. */
export const bridgeChannels = { call: 'familiar:call', event: 'familiar:event' } as const;
