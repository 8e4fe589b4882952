import type { Dispatcher, FamiliarEvent } from '../../src/node/dispatcher.ts';
import type { Result } from '../../src/shared/result.ts';

/** A gate that remembers what reached it and answers what the test says; it stands for the real one, which has its own tests. */
export interface EchoDispatcher extends Dispatcher {
  /** Every call in the order of its arrival. */
  readonly heard: readonly { readonly name: unknown; readonly input: unknown }[];
  publish(event: FamiliarEvent): void;
  readonly listenerCount: () => number;
}

/** Answers every call by its own input, unless told otherwise. */
export function createEchoDispatcher(
  answer: (name: unknown, input: unknown) => Promise<Result<unknown>> | Result<unknown> = (_name, value) => ({ ok: true, value }),
): EchoDispatcher {
  const heard: { name: unknown; input: unknown }[] = [];
  const listeners = new Set<(event: FamiliarEvent) => void>();
  return {
    heard,
    listenerCount: () => listeners.size,
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    async call(name, input) {
      heard.push({ name, input });
      return answer(name, input);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
