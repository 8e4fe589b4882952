import type { LeaveOneOutVerdict } from '#contract/support-set.ts';
import { type Decision, type DecisionPolicy, decideAmong } from '../recognition/decide.ts';
import type { MemberScore } from '../recognition/support-set.ts';
import type { Placement } from './place-samples.ts';

/**
 * The scores of a sample held against the household without itself, nearest first; null for a member's only sample,
 * which has nothing to be held against.
 */
export function scoresLeftOut({ own, others }: Placement): MemberScore[] | null {
  return own === null ? null : [own, ...others].sort((a, b) => a.distance - b.distance);
}

/** What a decision on a member's sample comes to. */
export function verdictOn(decision: Decision | null, memberId: number): LeaveOneOutVerdict {
  if (decision === null || decision.outcome === 'noMatch') return 'refused';
  if (decision.outcome === 'ambiguous') return 'ambiguous';
  return decision.memberId === memberId ? 'right' : 'confused';
}

/** The verdict of the rule in use, without anything learnt; null for a member's only sample. */
export function leaveOneOut(placement: Placement, policy: DecisionPolicy): LeaveOneOutVerdict | null {
  const scores = scoresLeftOut(placement);
  return scores === null ? null : verdictOn(decideAmong(scores, policy), placement.sample.memberId);
}
