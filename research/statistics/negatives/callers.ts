import { falseMatchRateOf, type SecurityLevel, strictest } from '#contract/security-levels.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { type Decision, decideAmong } from '#core/recognition/decide.ts';
import { type MemberScore, scoreMembers } from '#core/recognition/support-set.ts';
import type { Door, DoorFace, DoorMember, DoorPerson } from './doors.ts';
import type { Taken } from './rules.ts';

/** A picture at a door, scored. */
export type Call = {
  readonly person: DoorPerson;
  readonly face: DoorFace;
  readonly scores: readonly MemberScore[];
};

/** A call as a security level decides it. */
export type JudgedCall = Call & {
  readonly decision: Decision;
  readonly isIn: boolean;
  /** Signed in, or refused by little: what a household would look at and mark. */
  readonly isClose: boolean;
  /** So near to the member that the strictest level would let it in: refused as a negative by the guard. */
  readonly isTooNear: boolean;
};

/** Scores the pictures of a person at a door. */
export function callsOf(person: DoorPerson, faces: readonly DoorFace[], { supportSet }: Door): Call[] {
  return faces.map((face) => ({ person, face, scores: scoreMembers(face.embedding, supportSet) }));
}

/** Decides a call as the sign-in does. */
export function judge(call: Call, calibration: Calibration, level: SecurityLevel): JudgedCall {
  const [best] = call.scores;
  const decision = decideAmong(call.scores, { calibration, falseMatchRate: falseMatchRateOf(level) });
  if (best === undefined || decision === null) throw new RangeError('a household without a member decides nothing');
  const nearest = thresholdFor(calibration, falseMatchRateOf(strictest()), best.sampleCount, call.scores.length);
  return {
    ...call,
    decision,
    isIn: decision.outcome === 'match',
    isClose: decision.distance <= decision.threshold + calibration.margin,
    isTooNear: decision.distance <= nearest,
  };
}

/** The member whom a call is nearest to. */
export function nearestMember({ members }: Door, { decision }: JudgedCall): DoorMember {
  return members[decision.memberId] as DoorMember;
}

/** A call as it is held against negatives. */
export function takenAs(door: Door, call: JudgedCall): Taken {
  const { template } = nearestMember(door, call);
  return { query: call.face.embedding, template, distance: call.decision.distance };
}
