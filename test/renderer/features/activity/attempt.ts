import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { memberSummary } from '../../harness/household.ts';

/** Ana, the owner, and Ben. */
export const members: MemberSummary[] = [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member' })];

/** A face that was refused today, nearest to Ben, of which a picture is kept; `but` says what is different. */
export const attempt = (id: number, but: Partial<AttemptSummary> = {}): AttemptSummary => ({
  id,
  at: Date.now(),
  outcome: 'noMatch',
  memberId: null,
  memberName: null,
  distance: 0.52,
  threshold: 0.4,
  margin: 0.1,
  durationMs: 2400,
  evidence: null,
  hasFace: true,
  nearestId: 2,
  nearestName: 'Ben',
  verdict: 'none',
  verdictName: null,
  asker: null,
  ...but,
});
