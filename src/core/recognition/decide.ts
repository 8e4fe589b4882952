import { type Calibration, thresholdFor } from './calibration.ts';
import type { Embedding } from './embedding.ts';
import { type MemberScore, type SupportSet, scoreMembers } from './support-set.ts';

/** What a decision rests on: how strict to be and how distances translate to rates. */
export type DecisionPolicy = { readonly calibration: Calibration; readonly falseMatchRate: number };

/**
 * Who a query is. `distance` is the nearest member's (0 to 2), `threshold` the one it was held against,
 * `margin` its lead over the second-best member, null with fewer than two members.
 */
export type Decision = {
  readonly outcome: 'match' | 'noMatch' | 'ambiguous';
  /** The nearest member, whatever the outcome. */
  readonly memberId: number;
  readonly distance: number;
  readonly threshold: number;
  readonly margin: number | null;
};

/**
 * Scores the query against every member: the nearest one is a match within its threshold if it leads the second by the
 * calibrated margin, ambiguous without that lead. Null for an empty support set.
 */
export function decide(query: Embedding, supportSet: SupportSet, policy: DecisionPolicy): Decision | null {
  return decideAmong(scoreMembers(query, supportSet), policy);
}

/** The same from the scores of all members, nearest first. */
export function decideAmong(scores: readonly MemberScore[], policy: DecisionPolicy): Decision | null {
  const [best, second] = scores;
  if (best === undefined) return null;
  const threshold = thresholdFor(policy.calibration, policy.falseMatchRate, best.sampleCount, scores.length);
  const margin = second === undefined ? null : second.distance - best.distance;
  const found = { memberId: best.memberId, distance: best.distance, threshold, margin };
  if (best.distance > threshold) return { outcome: 'noMatch', ...found };
  if (margin !== null && margin < policy.calibration.margin) return { outcome: 'ambiguous', ...found };
  return { outcome: 'match', ...found };
}
