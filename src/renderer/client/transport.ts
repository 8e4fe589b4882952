import type { Failure, Result } from '#contract/result.ts';
import type { ConnectionState } from './familiar-client.ts';

/** What carries the contract's calls and events, before their types are put on. Never rejects. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  subscribe(name: string, listener: (payload: unknown) => void): () => void;
  connection(): ConnectionState;
  onConnection(listener: (state: ConnectionState) => void): () => void;
  close(): void;
}

/** The answer to a call that cannot be carried. */
export function failed(code: Failure['code'], message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** The answer to every call while nobody is there to answer it. */
export const connectionLost = failed(
  'internal',
  'Familiar is not answering. Check that it is still running, then try again.',
);

const strangerAnswer = failed(
  'notAllowed',
  'This browser has not been let in. Press Enter in the window in which Familiar runs, and open the address that it prints.',
);

/** The transport of a page without a key: it reaches nobody and says what to do. */
export const notLetIn: Transport = {
  call: async () => strangerAnswer,
  subscribe: () => () => undefined,
  connection: () => 'connected',
  onConnection: () => () => undefined,
  close: () => undefined,
};
