import { type Query, QueryClient, type QueryKey, replaceEqualDeep } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { eventPayloads, type QueryName, staleAfterOf } from '#contract/contract.ts';
import type { EventName } from '#contract/events.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { createLatestFirst, type RunInTurn } from './latest-first.ts';

/** What is kept: a whole `Result`, so that a refusal is an answer, too. */
type Answer = Result<unknown>;

/** The events that outdate what is kept under a key, which begins with the name of the call. */
const eventsOf = ([name]: QueryKey): readonly EventName[] => staleAfterOf(name as QueryName);

/** True for a value that no event outdates. */
const isForGood = ({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean =>
  (state.data as Answer | undefined)?.ok === true && eventsOf(queryKey).length === 0;

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

/** True for equal contents; byte arrays are compared byte by byte. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return isSameBytes(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/**
 * The answers that the page has, each under the session that asked for it, and the queue in which pictures are asked
 * for. `session` is the one that asks now.
 */
export type Answers = { readonly cache: QueryClient; readonly inTurn: RunInTurn; readonly session: string };

/**
 * What an answer is kept under. A session has keys of its own: what it was told shows nowhere afterwards, also not in
 * what outlives it.
 */
export const keyOf = (name: QueryName, about: object | null, session: string): QueryKey => [name, about, session];

const sessionOfKey = ([, , session]: QueryKey): unknown => session;

/** Whether an answer was given to the session that asks for the other. */
export const isOfSameSession = (one: QueryKey, other: QueryKey): boolean => sessionOfKey(one) === sessionOfKey(other);

/** Of thousands of pictures in view, so many are asked for together. */
const picturesAtOnce = 6;

/**
 * No answers yet. A value stays for five minutes after the last screen that showed it: it is shown again at once and
 * asked for anew, unless nothing can outdate it.
 */
export function createAnswers(): Omit<Answers, 'session'> {
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: (query) => (isForGood(query) ? Number.POSITIVE_INFINITY : 0),
        structuralSharing: (known, next) => (isEqual(known, next) ? known : replaceEqualDeep(known, next)),
      },
    },
  });
  return { cache, inTurn: createLatestFirst(picturesAtOnce) };
}

/** Forgets what any session but this one was told, and gives up what it asked for. */
export function forgetOthers({ cache, session }: Answers): void {
  const predicate = ({ queryKey }: Query): boolean => sessionOfKey(queryKey) !== session;
  void cache.cancelQueries({ predicate });
  cache.removeQueries({ predicate });
}

/** Carries the answers of the session to every screen. */
export const AnswersContext = createContext<Answers | null>(null);

/** The answers of the session. Throws outside of the app's providers. */
export function useAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (answers === null) throw new Error('useAnswers needs an AnswersContext above it');
  return answers;
}

/**
 * Asks anew for what is shown now, and for the rest before it is shown again. What is under way is given up, since it
 * may answer from the time before.
 */
function outdate(cache: QueryClient, predicate: (query: Query) => boolean): void {
  void cache.cancelQueries({ predicate });
  void cache.invalidateQueries({ predicate });
}

/**
 * Asks anew after each event that outdates an answer, and for all when the connection is back, since events were
 * missed. Returns its undo.
 */
export function keepFresh(client: FamiliarClient, cache: QueryClient): () => void {
  const stops = (Object.keys(eventPayloads) as EventName[]).map((event) =>
    client.subscribe(event, () => outdate(cache, ({ queryKey }) => eventsOf(queryKey).includes(event))),
  );
  const stopConnection = client.onConnection((connection) => {
    if (connection === 'connected') outdate(cache, (query) => !isForGood(query));
  });
  return () => {
    for (const stop of [...stops, stopConnection]) stop();
  };
}
