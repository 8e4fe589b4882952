import type { MemberSummary } from '#contract/household.ts';

const dayMs = 86_400_000;

/** When a member was last seen: their last sign-in, or the day they were added. */
function lastSeenAt({ lastSignInAt, createdAt }: Pick<MemberSummary, 'lastSignInAt' | 'createdAt'>): number {
  return Math.max(lastSignInAt ?? 0, createdAt);
}

/**
 * Members not seen for so many days, longest first; owners are never proposed for removal. `retentionDays` null
 * proposes nobody.
 */
export function membersToPropose<M extends Pick<MemberSummary, 'role' | 'lastSignInAt' | 'createdAt'>>(
  members: readonly M[],
  now: number,
  retentionDays: number | null,
): { readonly member: M; readonly lastSeenAt: number }[] {
  if (retentionDays === null) return [];
  return members
    .filter((member) => member.role !== 'owner' && now - lastSeenAt(member) > retentionDays * dayMs)
    .map((member) => ({ member, lastSeenAt: lastSeenAt(member) }))
    .sort((one, other) => one.lastSeenAt - other.lastSeenAt);
}
