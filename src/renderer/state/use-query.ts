import { type QueryFunctionContext, type QueryKey, useQuery as useCached } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CallInput, CallOutput, QueryName } from '#contract/contract.ts';
import type { Failure } from '#contract/failures.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { isOfSameSession, keyOf, useAnswers } from './answers.ts';
import { useClient } from './client-context.ts';

/** What a screen knows of one answer. A value stays shown while it is asked for again. */
export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: T };

/** A call's answer and a way to ask again, which ends when the new answer is there. */
export type Query<T> = { readonly state: Loadable<T>; readonly reload: () => Promise<void> };

/** A question that one call answers, or several of one name. */
export type Question<T> = {
  /** The call whose events outdate the answer. */
  readonly name: QueryName;
  /** What is asked, compared by content; null asks for nothing and stays loading. */
  readonly about: object | null;
  /** Reading `signal` gives the question up when nobody shows its answer any more. */
  readonly ask: (client: FamiliarClient, context: { readonly signal: AbortSignal }) => Promise<Result<T>>;
};

/** Who asks: a session, over a client. */
type Asking = { readonly client: FamiliarClient; readonly session: string };

/** The question as the cache takes it. Passing trouble of the host or the connection leaves what is known. */
export function cachedQuestion<T>({ client, session }: Asking, { name, about, ask }: Question<T>) {
  const queryKey = keyOf(name, about, session);
  async function queryFn(context: QueryFunctionContext): Promise<Result<T>> {
    const answer = await ask(client, context);
    if (answer.ok || answer.error.code !== 'internal') return answer;
    const known = context.client.getQueryData<Result<T>>(queryKey);
    return known?.ok === true ? known : answer;
  }
  return { queryKey, queryFn };
}

type Options = {
  /** When the question changes, shows the answer to the one before until the new one is there. */
  readonly keepsShown?: boolean;
};

/** What may be shown until the answer to `key` is there: a value that the same session was told. */
function shownMeanwhile<T>(key: QueryKey) {
  return (before: Result<T> | undefined, query: { readonly queryKey: QueryKey } | undefined): Result<T> | undefined =>
    before?.ok === true && query !== undefined && isOfSameSession(query.queryKey, key) ? before : undefined;
}

/**
 * Keeps the answer to a question fresh, and shares it with all who ask the same. A refusal is not shown again at the
 * next mount, but asked anew.
 */
export function useAnswer<T>(question: Question<T>, { keepsShown = false }: Options = {}): Query<T> {
  const client = useClient();
  const { cache, session } = useAnswers();
  const cached = cachedQuestion({ client, session }, question);
  const isAsked = question.about !== null;
  const { data, isFetchedAfterMount, refetch } = useCached(
    {
      ...cached,
      enabled: isAsked,
      ...(keepsShown ? { placeholderData: shownMeanwhile<T>(cached.queryKey) } : {}),
    },
    cache,
  );
  const state = useMemo((): Loadable<T> => {
    if (data === undefined || (!data.ok && !isFetchedAfterMount)) return { kind: 'loading' };
    return data.ok ? { kind: 'ready', value: data.value } : { kind: 'failed', failure: data.error };
  }, [data, isFetchedAfterMount]);
  const reload = useCallback(async () => {
    if (isAsked) await refetch();
  }, [isAsked, refetch]);
  return { state, reload };
}

/**
 * Makes a call and keeps its answer fresh, by the events that the contract names. Mounts that ask the same share one
 * question and its answer, which is shown at once on return. `input` may be a new object each time. A late answer never
 * overwrites a newer one.
 */
export function useQuery<N extends QueryName>(
  name: N,
  input: CallInput<N> | null,
  options?: Options,
): Query<CallOutput<N>> {
  return useAnswer({ name, about: input, ask: (client) => client.call(name, input as CallInput<N>) }, options);
}
