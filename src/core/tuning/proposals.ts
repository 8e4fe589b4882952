import type { TeachingOutcome } from '#contract/ways-in.ts';
import { type Calibration, thresholdFor } from '../recognition/calibration.ts';
import { distance, type Embedding } from '../recognition/embedding.ts';
import { faceLimits } from '../recognition/face-limits.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import { buildSupportSet, scoreMembers } from '../recognition/support-set.ts';

/** A face that may become a sample. */
export type CandidateFace = {
  /**
   * How the household came to know whose face it was: it matched, or the passphrase was given right after it was
   * refused.
   */
  readonly origin: TeachingOutcome;
  readonly embedding: Embedding;
  readonly at: number;
  /** Whether liveness was shown; an attempt without evidence showed none. A match needs it. */
  readonly isLive: boolean;
  /** The lead over the second-best member, null where there is none. */
  readonly margin: number | null;
  /** The nearest member of the whole household. */
  readonly nearestMemberId: number;
};

/** What is known of the member it would belong to. Embeddings of one embedder. */
export type LearningMember = {
  readonly memberId: number;
  /** Samples in use that people enrolled: by camera or from photos. */
  readonly enrolled: readonly Embedding[];
  /** Samples that were learnt: those in use, and those that wait for somebody's confirmation. */
  readonly learned: readonly Embedding[];
  /** When the latest face was proposed; null when none ever was, or it was forgotten. */
  readonly proposedAt: number | null;
};

/** Limits of learning; times in milliseconds. */
export type LearningRules = {
  /** A match must be so near that this many times fewer strangers would pass than at the level in force. */
  readonly stricterTimes: number;
  /** And lead by so many times the margin that a match needs. */
  readonly marginTimes: number;
  /** A face that was refused must be so near that at most this many times more strangers would pass. */
  readonly widerTimes: number;
  /** Learned samples at most, waiting ones included: for each enrolled one, and in all. */
  readonly perEnrolled: number;
  readonly mostLearned: number;
  /** One proposal in so long. */
  readonly pauseMs: number;
  /** After so long without confirmation a proposal is forgotten. */
  readonly forgetMs: number;
  /** After so long a learned sample is removed, so that newer ones have room. */
  readonly staleMs: number;
};

const dayMs = 86_400_000;

const learningRules: LearningRules = {
  stricterTimes: 20,
  marginTimes: 2,
  widerTimes: 30,
  perEnrolled: 0.5,
  mostLearned: 4,
  pauseMs: dayMs,
  forgetMs: 21 * dayMs,
  staleMs: 180 * dayMs,
};

/** Whether a face is proposed, or why it is left alone. */
export type ProposalVerdict =
  | 'propose'
  | 'notLive'
  | 'someoneElse'
  | 'tooFar'
  | 'noLead'
  | 'known'
  | 'tooSoon'
  | 'noRoom';

/** What a face is judged by: the level in force, in a household of so many members with samples in use. */
export type LearningPolicy = {
  readonly calibration: Calibration;
  readonly falseMatchRate: number;
  readonly memberCount: number;
  readonly space: LatentSpace;
};

/**
 * Judges a face after a sign-in. What is proposed waits aside until a person confirms it. It is scored against the
 * enrolled samples alone, never against learned ones, so that what was learnt cannot open the door for more: after any
 * number of tries a template stays within what its enrolled samples allow.
 */
export function judgeCandidate(
  face: CandidateFace,
  member: LearningMember,
  policy: LearningPolicy,
  rules: LearningRules = learningRules,
): ProposalVerdict {
  if (face.nearestMemberId !== member.memberId || member.enrolled.length === 0) return 'someoneElse';
  const isMatch = face.origin === 'match';
  if (isMatch && !face.isLive) return 'notLive';
  if (!isWithin(face, member, policy, isMatch ? 1 / rules.stricterTimes : rules.widerTimes)) return 'tooFar';
  const { margin } = policy.calibration;
  if (isMatch && face.margin !== null && face.margin < rules.marginTimes * margin) return 'noLead';
  const { novelty } = faceLimits(policy.calibration);
  if ([...member.enrolled, ...member.learned].some((sample) => distance(sample, face.embedding) < novelty))
    return 'known';
  if (member.proposedAt !== null && Math.abs(face.at - member.proposedAt) < rules.pauseMs) return 'tooSoon';
  return member.learned.length < roomForLearned(member.enrolled.length, rules) ? 'propose' : 'noRoom';
}

/** How many learned samples a member may have, those that wait included. */
export const roomForLearned = (enrolledCount: number, rules: LearningRules = learningRules): number =>
  Math.min(rules.mostLearned, Math.floor(rules.perEnrolled * enrolledCount));

/** Whether the face would match what was enrolled if so many times the strangers were let in. */
function isWithin(
  { embedding }: CandidateFace,
  { memberId, enrolled }: LearningMember,
  { calibration, falseMatchRate, memberCount, space }: LearningPolicy,
  times: number,
): boolean {
  const samples = enrolled.map((sample, id) => ({ id, memberId, embedding: sample }));
  const [score] = scoreMembers(embedding, buildSupportSet(samples, space));
  const threshold = thresholdFor(calibration, times * falseMatchRate, samples.length, memberCount);
  return score !== undefined && score.distance <= threshold;
}

/** A learned sample: in use, or waiting for confirmation. */
export type LearnedSample = { readonly id: number; readonly at: number; readonly inUse: boolean };

/**
 * The learned samples whose time is over: proposals that nobody confirmed, and stale samples. A clock that was set back
 * ends nothing.
 */
export function expiredLearned(
  learned: readonly LearnedSample[],
  now: number,
  rules: LearningRules = learningRules,
): number[] {
  return learned.filter(({ at, inUse }) => now - at >= (inUse ? rules.staleMs : rules.forgetMs)).map(({ id }) => id);
}
