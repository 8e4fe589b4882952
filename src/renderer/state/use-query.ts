import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import type { EventName } from '#contract/events.ts';
import type { Failure } from '#contract/result.ts';
import { useClient } from './client-context.ts';

/** What a screen knows of one answer. A value stays shown while it is asked for again. */
export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: T };

/** A call's answer and a way to ask again. */
export type Query<T> = { readonly state: Loadable<T>; readonly reload: () => void };

/**
 * Makes a call and keeps its answer fresh: asks again when the input changes, on each of `refreshOn`, and when the connection is back.
 * `input` may be a new object each time; it is compared by content. Null asks for nothing and stays loading. A late answer never overwrites a newer one.
 */
export function useQuery<N extends CallName>(
  name: N,
  input: CallInput<N> | null,
  refreshOn: readonly EventName[] = [],
): Query<CallOutput<N>> {
  const client = useClient();
  const [state, setState] = useState<Loadable<CallOutput<N>>>({ kind: 'loading' });
  const asked = useRef(0);
  const key = input === null ? null : JSON.stringify(input);
  const events = refreshOn.join(' ');

  const load = useCallback(async () => {
    if (key === null) return;
    asked.current += 1;
    const mine = asked.current;
    const answer = await client.call(name, JSON.parse(key) as CallInput<N>);
    if (mine !== asked.current) return;
    if (answer.ok) setState({ kind: 'ready', value: answer.value });
    else
      setState((known) =>
        known.kind === 'ready' && answer.error.code === 'internal' ? known : { kind: 'failed', failure: answer.error },
      );
  }, [client, name, key]);

  useEffect(() => {
    setState({ kind: 'loading' });
    void load();
    const stops =
      events === '' ? [] : events.split(' ').map((event) => client.subscribe(event as EventName, () => void load()));
    const stopConnection = client.onConnection((connection) => {
      if (connection === 'connected') void load();
    });
    return () => {
      asked.current += 1;
      stopConnection();
      for (const stop of stops) stop();
    };
  }, [client, load, events]);

  return { state, reload: () => void load() };
}
