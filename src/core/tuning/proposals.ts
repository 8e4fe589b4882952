import type { TeachingOutcome } from '#contract/ways-in.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';

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

/** Limits of learning. Distances on the 0 to 2 scale, times in milliseconds. */
export type LearningRules = {
  /** A match must be this much nearer than the threshold, and lead by so many times the margin that a match needs. */
  readonly spare: number;
  readonly marginTimes: number;
  /** A face that was refused may be so much further than the threshold from what was enrolled. */
  readonly reach: number;
  /** Nearer than this to a sample in use, a face teaches nothing. */
  readonly novelty: number;
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
  spare: 0.07,
  marginTimes: 2,
  reach: 0.1,
  novelty: 0.2,
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

/**
 * Judges a face after a sign-in. What is proposed waits aside until a person confirms it. Distances are taken from the
 * enrolled samples alone, never from learned ones, so that what was learnt cannot open the door for more: after any
 * number of tries a template stays within what its enrolled samples allow.
 * @param policy the threshold of a match at the level in force, and the margin it needs
 */
export function judgeCandidate(
  face: CandidateFace,
  member: LearningMember,
  policy: { readonly threshold: number; readonly margin: number },
  rules: LearningRules = learningRules,
): ProposalVerdict {
  if (face.nearestMemberId !== member.memberId || member.enrolled.length === 0) return 'someoneElse';
  const isMatch = face.origin === 'match';
  if (isMatch && !face.isLive) return 'notLive';
  if (!(distanceFrom(member.enrolled, face.embedding) <= policy.threshold + (isMatch ? -rules.spare : rules.reach)))
    return 'tooFar';
  if (isMatch && face.margin !== null && face.margin < rules.marginTimes * policy.margin) return 'noLead';
  if ([...member.enrolled, ...member.learned].some((sample) => distance(sample, face.embedding) < rules.novelty))
    return 'known';
  if (member.proposedAt !== null && Math.abs(face.at - member.proposedAt) < rules.pauseMs) return 'tooSoon';
  return member.learned.length < roomForLearned(member.enrolled.length, rules) ? 'propose' : 'noRoom';
}

/** How many learned samples a member may have, those that wait included. */
export const roomForLearned = (enrolledCount: number, rules: LearningRules = learningRules): number =>
  Math.min(rules.mostLearned, Math.floor(rules.perEnrolled * enrolledCount));

/** Half the distance from the template, half from the nearest sample: as members are scored. */
function distanceFrom(samples: readonly Embedding[], query: Embedding): number {
  const nearest = Math.min(...samples.map((sample) => distance(sample, query)));
  return (distance(meanEmbedding(samples), query) + nearest) / 2;
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
