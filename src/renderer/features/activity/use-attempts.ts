import { useCallback, useEffect, useRef, useState } from 'react';
import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { type Attempt, type AttemptFilter, filterInput } from '#renderer/state/attempt-filter.ts';
import { useClient } from '#renderer/state/client-context.ts';
import type { Loadable, Query } from '#renderer/state/use-query.ts';

/** The attempts that fit, newest first, as many as were wanted, and whether there are more. */
export type AttemptPages = { readonly attempts: readonly Attempt[]; readonly hasMore: boolean };

/** Asks for `wanted` attempts and one more, which tells whether there are more, in as many calls as the host's limit takes. */
export async function loadAttempts(
  client: Pick<FamiliarClient, 'call'>,
  filter: AttemptFilter,
  wanted: number,
  now: number,
): Promise<Result<AttemptPages>> {
  const found: Attempt[] = [];
  for (;;) {
    const limit = Math.min(limits.attemptsPerPage, wanted + 1 - found.length);
    const last = found.at(-1);
    const answer = await client.call('attempts.list', {
      ...filterInput(filter, now),
      limit,
      ...(last === undefined ? {} : { beforeId: last.id }),
    });
    if (!answer.ok) return answer;
    found.push(...answer.value);
    if (answer.value.length < limit || found.length > wanted)
      return { ok: true, value: { attempts: found.slice(0, wanted), hasMore: found.length > wanted } };
  }
}

/** The attempts that fit the filter, live. What is shown stays while a changed filter is on its way. */
export function useAttempts(filter: AttemptFilter, wanted: number): Query<AttemptPages> {
  const client = useClient();
  const [state, setState] = useState<Loadable<AttemptPages>>({ kind: 'loading' });
  const asked = useRef(0);
  const key = JSON.stringify(filter);

  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await loadAttempts(client, JSON.parse(key) as AttemptFilter, wanted, Date.now());
    if (mine !== asked.current) return;
    if (answer.ok) setState({ kind: 'ready', value: answer.value });
    else
      setState((known) =>
        known.kind === 'ready' && answer.error.code === 'internal' ? known : { kind: 'failed', failure: answer.error },
      );
  }, [client, key, wanted]);

  useEffect(() => {
    void load();
    const stops = (['attempts.changed', 'members.changed'] as const).map((event) =>
      client.subscribe(event, () => void load()),
    );
    stops.push(client.onConnection((connection) => connection === 'connected' && void load()));
    return () => {
      asked.current += 1;
      for (const stop of stops) stop();
    };
  }, [client, load]);

  return { state, reload: () => void load() };
}
