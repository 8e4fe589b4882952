import { failureOf, type Result } from '#contract/result.ts';
import type { ConnectionState } from './familiar-client.ts';

/** What carries the contract's calls and events, before their types are put on. Never rejects. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  subscribe(name: string, listener: (payload: unknown) => void): () => void;
  connection(): ConnectionState;
  onConnection(listener: (state: ConnectionState) => void): () => void;
  close(): void;
}

/** The answer to every call while nobody is there to answer it. */
export const connectionLost: Result<never> = { ok: false, error: failureOf('notAnswering') };

const strangerAnswer: Result<never> = { ok: false, error: failureOf('notLetIn') };

/** The transport of a page without a key: it reaches nobody and says what to do. */
export const notLetIn: Transport = {
  call: async () => strangerAnswer,
  subscribe: () => () => undefined,
  connection: () => 'connected',
  onConnection: () => () => undefined,
  close: () => undefined,
};
