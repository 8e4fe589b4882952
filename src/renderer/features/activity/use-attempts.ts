import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { type Attempt, type AttemptFilter, filterInput } from '#renderer/state/attempt-filter.ts';
import { type Query, useAnswer } from '#renderer/state/use-query.ts';

/** The attempts that fit, newest first, as many as were wanted, and whether there are more. */
export type AttemptPages = { readonly attempts: readonly Attempt[]; readonly hasMore: boolean };

/** Asks for `wanted` attempts and one more, which tells whether there are more, page by page. */
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
  return useAnswer(
    {
      name: 'attempts.list',
      about: { filter, wanted },
      ask: (client) => loadAttempts(client, filter, wanted, Date.now()),
    },
    { keepsShown: true },
  );
}
