import type { DecisionOutcome } from '#contract/ways-in.ts';
import { type Calibration, thresholdFor } from './calibration.ts';
import type { Embedding } from './embedding.ts';
import { headOf, namedAt, type PairHead, placeOnPair } from './pair-head.ts';
import { type MemberScore, type SupportSet, scoreMembers } from './support-set.ts';

/** What a decision rests on: how strict to be and how distances translate to rates. */
export type DecisionPolicy = { readonly calibration: Calibration; readonly falseMatchRate: number };

/**
 * Who a query is. `distance` is the member's (0 to 2), `threshold` the one it was held against, `margin` its lead over
 * the second-best member, null with fewer than two members; where what was learnt broke a tie, it is smaller than the
 * calibrated one, and negative for the farther of the two.
 */
export type Decision = {
  readonly outcome: DecisionOutcome;
  /** The nearest member, with any outcome; the one that was named where a tie was broken. */
  readonly memberId: number;
  readonly distance: number;
  readonly threshold: number;
  readonly margin: number | null;
  /** Set where what was learnt broke a tie. */
  readonly isTieBreak?: true;
};

/**
 * Scores the query against every member: the nearest one is a match within its threshold if it leads the second by the
 * calibrated margin, ambiguous without that lead, unless the support set has learnt what tells the two apart. Null for
 * an empty support set.
 */
export function decide(query: Embedding, supportSet: SupportSet, policy: DecisionPolicy): Decision | null {
  return decideScored(query, scoreMembers(query, supportSet), supportSet.pairHeads, policy);
}

/** The same from the scores of all members, nearest first. */
export function decideScored(
  query: Embedding,
  scores: readonly MemberScore[],
  heads: readonly PairHead[],
  policy: DecisionPolicy,
): Decision | null {
  const decision = decideAmong(scores, policy);
  if (decision?.outcome !== 'ambiguous') return decision;
  const placeOf: PlaceOf = (one, other) => {
    const head = headOf(heads, one, other);
    return head === undefined ? null : { head, place: placeOnPair(query, head) };
  };
  return breakTie(scores, placeOf, policy) ?? decision;
}

/** The same without anything learnt. */
export function decideAmong(scores: readonly MemberScore[], policy: DecisionPolicy): Decision | null {
  const [best, second] = scores;
  if (best === undefined) return null;
  const threshold = thresholdOf(best, scores, policy);
  const margin = second === undefined ? null : second.distance - best.distance;
  const found = { memberId: best.memberId, distance: best.distance, threshold, margin };
  if (best.distance > threshold) return { outcome: 'noMatch', ...found };
  if (margin !== null && margin < policy.calibration.margin) return { outcome: 'ambiguous', ...found };
  return { outcome: 'match', ...found };
}

/** Where a query lies between two members, by what was learnt of them; null where nothing was. */
export type PlaceOf = (one: number, other: number) => { readonly head: PairHead; readonly place: number } | null;

/**
 * Names one of two tied members by what was learnt of them; null when it is undecided, too, or the one it names is not
 * within its own threshold, so that nobody passes who would not be near enough to the member anyway.
 */
export function breakTie(scores: readonly MemberScore[], placeOf: PlaceOf, policy: DecisionPolicy): Decision | null {
  const tied = tiedMembers(scores, policy.calibration.margin);
  const found = tied === null ? null : placeOf(tied[0].memberId, tied[1].memberId);
  if (tied === null || found === null) return null;
  const memberId = namedAt(found.place, found.head);
  const [own, other] = tied[0].memberId === memberId ? tied : [tied[1], tied[0]];
  const threshold = thresholdOf(own, scores, policy);
  if (memberId === null || own.distance > threshold) return null;
  return {
    outcome: 'match',
    memberId,
    distance: own.distance,
    threshold,
    margin: other.distance - own.distance,
    isTieBreak: true,
  };
}

function thresholdOf(
  { sampleCount }: MemberScore,
  scores: readonly MemberScore[],
  { calibration, falseMatchRate }: DecisionPolicy,
): number {
  return thresholdFor(calibration, falseMatchRate, sampleCount, scores.length);
}

/** The two members of a tie: the nearest two, when no third one is within the margin of the nearest as well. */
function tiedMembers(
  [best, second, third]: readonly MemberScore[],
  margin: number,
): readonly [MemberScore, MemberScore] | null {
  if (best === undefined || second === undefined) return null;
  return third !== undefined && third.distance - best.distance < margin ? null : [best, second];
}
