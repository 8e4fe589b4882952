import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import type { FactEvent } from '#contract/events.ts';
import type { Session } from '#core/sign-in/session.ts';

/** What a handler may know of its caller. */
export type CallContext = {
  readonly session: Session;
  /**
   * Call it after every await, before anything is stored or shown.
   * @throws FamiliarError `notAllowed` once the caller's session has ended.
   */
  readonly checkpoint: () => void;
  /** Has these facts announced with those that the contract says of the call. */
  readonly alsoChanged: (facts: readonly FactEvent[]) => void;
};

export type Handler<N extends CallName> = (
  input: CallInput<N>,
  context: CallContext,
) => CallOutput<N> | Promise<CallOutput<N>>;

/** One handler for each call of the contract; a missing one does not compile. */
export type Handlers = { readonly [N in CallName]: Handler<N> };

/** The handlers of one noun. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<CallName, `${Noun}.${string}`>>;
