import { type DecisionPolicy, decideAmong } from '../recognition/decide.ts';
import type { Placement } from './place-samples.ts';

/** What would happen to a sample that came as a query: recognised, refused, taken for someone else, or not told apart. */
export type LeaveOneOutVerdict = 'right' | 'refused' | 'confused' | 'ambiguous';

/** The verdict of the rule in use; null for a member's only sample, which has nothing to be held against. */
export function leaveOneOut({ sample, own, others }: Placement, policy: DecisionPolicy): LeaveOneOutVerdict | null {
  if (own === null) return null;
  const scores = [own, ...others].sort((a, b) => a.distance - b.distance);
  const decision = decideAmong(scores, policy);
  if (decision === null || decision.outcome === 'noMatch') return 'refused';
  if (decision.outcome === 'ambiguous') return 'ambiguous';
  return decision.memberId === sample.memberId ? 'right' : 'confused';
}
