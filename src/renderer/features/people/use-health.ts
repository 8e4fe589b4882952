import { useMemo } from 'react';
import type { Role } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { mostPressingFirst } from '#renderer/words/health-words.ts';

/** What would help, by member: everyone's for an owner, one's own for anyone else. */
export function useHealth({
  id,
  role,
}: {
  readonly id: number;
  readonly role: Role;
}): ReadonlyMap<number, readonly MemberAdvice[]> {
  const isOwner = role === 'owner';
  const everyone = useQuery('members.health', isOwner ? {} : null, ['members.changed']);
  const own = useQuery('members.ownHealth', isOwner ? null : { memberId: id }, ['members.changed']);
  return useMemo(() => {
    if (everyone.state.kind === 'ready')
      return new Map(everyone.state.value.map(({ memberId, advice }) => [memberId, mostPressingFirst(advice)]));
    return own.state.kind === 'ready' ? new Map([[id, mostPressingFirst(own.state.value)]]) : new Map();
  }, [everyone.state, own.state, id]);
}
