import {
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  changesOf,
  type EventPayload,
  eventPayloads,
} from '#contract/contract.ts';
import type { EventName } from '#contract/events.ts';
import { failureOf, type Result } from '#contract/result.ts';
import type { ConnectionState, FamiliarClient } from '#renderer/client/familiar-client.ts';
import { createListeners } from '#renderer/client/listeners.ts';

/** The answer of a host that does not come: what a screen shows while it loads. */
export const never = Symbol('never');

/** The answer of a host that refuses or cannot. */
export const failing = (...failure: Parameters<typeof failureOf>): Result<never> => ({
  ok: false,
  error: failureOf(...failure),
});

type Plain<N extends CallName> = CallOutput<N> | Result<never> | typeof never;

/**
 * What the host answers to each call: a value, a failure, nothing, or a function of the input that gives one of these.
 */
export type Answers = {
  readonly [N in CallName]?: Plain<N> | ((input: CallInput<N>) => Plain<N> | Promise<Plain<N>>);
};

/** One call that was made, and what with. */
export type MadeCall = { [N in CallName]: { readonly name: N; readonly input: CallInput<N> } }[CallName];

/** A host in the test's hands. */
export interface ClientDouble extends FamiliarClient {
  /** Every call so far, in order. */
  readonly made: readonly MadeCall[];
  /** The inputs of every call of that name, in order. */
  inputsOf<N extends CallName>(name: N): CallInput<N>[];
  /** Calls that were made although the test says no answer to them. */
  readonly unexpected: readonly string[];
  /** Changes what is answered from now on. */
  answer(more: Answers): void;
  /** Tells all who subscribed. */
  publish<N extends EventName>(name: N, payload: EventPayload<N>): void;
  lose(): void;
  reconnect(): void;
  /** The connection is over for good. */
  end(state: 'ended' | 'shutOut'): void;
}

const isFailure = (answer: unknown): answer is Result<never> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

/**
 * A client that answers from the given table. Inputs and answers are held to the contract, so that a test cannot stand
 * on what no host would say. What a command changes is announced when it succeeds, as the gate does.
 */
export function createClientDouble(first: Answers): ClientDouble {
  let answers: Answers = { 'embedding.progress': { done: 0, total: 0, failed: 0 }, ...first };
  let state: ConnectionState = 'connected';
  const made: MadeCall[] = [];
  const unexpected: string[] = [];
  const published = createListeners<{ readonly name: EventName; readonly payload: unknown }>();
  const connections = createListeners<ConnectionState>();

  async function answerTo(name: CallName, input: unknown): Promise<Result<unknown>> {
    const answer: unknown = answers[name];
    if (answer === undefined) {
      unexpected.push(name);
      return failing('internal');
    }
    const given: unknown = typeof answer === 'function' ? await answer(input) : answer;
    if (given === never) return new Promise(() => undefined);
    return isFailure(given) ? given : { ok: true, value: calls[name].output.parse(given) };
  }

  function turn(next: ConnectionState): void {
    state = next;
    connections.tell(next);
  }

  return {
    made,
    unexpected,
    inputsOf: (name) => made.flatMap((call) => (call.name === name ? [call.input as never] : [])),
    answer: (more) => {
      answers = { ...answers, ...more };
    },
    publish: (name, payload) => published.tell({ name, payload: eventPayloads[name].parse(payload) }),
    lose: () => turn('lost'),
    reconnect: () => turn('connected'),
    end: turn,
    call: async (name, input) => {
      const parsed = calls[name].input.parse(input);
      made.push({ name, input: parsed } as MadeCall);
      const answer = await answerTo(name, parsed);
      if (answer.ok) for (const fact of changesOf(name)) published.tell({ name: fact, payload: {} });
      return answer as Result<never>;
    },
    subscribe: (name, listener) =>
      published.add((event) => {
        if (event.name === name) listener(event.payload as never);
      }),
    connection: () => state,
    onConnection: connections.add,
    close: () => undefined,
  };
}
