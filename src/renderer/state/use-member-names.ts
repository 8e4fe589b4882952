import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import { useQuery } from './use-query.ts';

/** The names of the household's members by id, as they are shown, live; empty until they are known. */
export function useMemberNames(): ReadonlyMap<number, string> {
  const { state } = useQuery('members.list', {});
  const list = state.kind === 'ready' ? state.value : null;
  const { named } = useWords().common;
  return useMemo(() => new Map(list?.map(({ id, name }) => [id, named(name)]) ?? []), [list, named]);
}
