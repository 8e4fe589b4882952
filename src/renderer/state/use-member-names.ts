import { useMemo } from 'react';
import { useQuery } from './use-query.ts';

/** The names of the household's members by id, live; empty until they are known. */
export function useMemberNames(): ReadonlyMap<number, string> {
  const { state } = useQuery('members.list', {});
  const list = state.kind === 'ready' ? state.value : null;
  return useMemo(() => new Map(list?.map(({ id, name }) => [id, name]) ?? []), [list]);
}
