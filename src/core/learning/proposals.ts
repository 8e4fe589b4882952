import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';

/** How the household came to know whose face it was: matched by itself, or the passphrase was given right after it was refused. */
export type ProposalOrigin = 'match' | 'passphrase';

/** A face that may become a sample. */
export type CandidateFace = {
  readonly origin: ProposalOrigin;
  readonly embedding: Embedding;
  readonly at: number;
  /** Whether liveness was shown; an attempt without evidence showed none. */
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
  /** Samples in use that were learnt. */
  readonly learned: readonly Embedding[];
  /** When the member's waiting proposals were made. */
  readonly waitingSince: readonly number[];
  /** Whether another member looks so much alike that the passphrase decides between them. */
  readonly isInClosePair: boolean;
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
  /** Learned samples at most, for each enrolled one and in all. */
  readonly perEnrolled: number;
  readonly mostLearned: number;
  readonly mostWaiting: number;
  /** One proposal in so long. */
  readonly pauseMs: number;
  /** How long a proposal waits before it may be used without anybody's confirmation, and until it is forgotten. */
  readonly quarantineMs: number;
  readonly forgetMs: number;
  /** After so long a learned sample makes room for new ones. */
  readonly staleMs: number;
};

const dayMs = 86_400_000;

export const learningRules: LearningRules = {
  spare: 0.04,
  marginTimes: 2,
  reach: 0.06,
  novelty: 0.12,
  perEnrolled: 0.5,
  mostLearned: 4,
  mostWaiting: 3,
  pauseMs: dayMs,
  quarantineMs: 3 * dayMs,
  forgetMs: 21 * dayMs,
  staleMs: 180 * dayMs,
};

/** Whether a face is proposed, and whether somebody has to confirm it; or why it is left alone. */
export type ProposalVerdict =
  | { readonly kind: 'propose'; readonly needsConfirmation: boolean }
  | { readonly kind: 'leave'; readonly why: 'notLive' | 'someoneElse' | 'tooFar' | 'tooClose' | 'noLead' | 'tooSoon' | 'waitingFull' };

/**
 * Judges a face after a sign-in. Distances are taken from the enrolled samples alone, never from learned ones, so that what was learnt cannot
 * open the door for more: however often it is tried, a template stays within what its enrolled samples allow.
 * A face that only the passphrase vouches for always needs confirmation, and so does every face of a close pair.
 * @param policy the threshold of a match at the level in force, and the margin it needs
 */
export function judgeCandidate(
  face: CandidateFace,
  member: LearningMember,
  policy: { readonly threshold: number; readonly margin: number },
  rules: LearningRules = learningRules,
): ProposalVerdict {
  const leave = (why: Extract<ProposalVerdict, { kind: 'leave' }>['why']): ProposalVerdict => ({ kind: 'leave', why });
  if (!face.isLive) return leave('notLive');
  if (face.nearestMemberId !== member.memberId || member.enrolled.length === 0) return leave('someoneElse');
  const fromEnrolled = distanceFrom(member.enrolled, face.embedding);
  const limit = face.origin === 'match' ? policy.threshold - rules.spare : policy.threshold + rules.reach;
  if (!(fromEnrolled <= limit)) return leave('tooFar');
  if (face.origin === 'match' && face.margin !== null && face.margin < rules.marginTimes * policy.margin) return leave('noLead');
  if ([...member.enrolled, ...member.learned].some((sample) => distance(sample, face.embedding) < rules.novelty)) return leave('tooClose');
  if (member.waitingSince.some((at) => Math.abs(face.at - at) < rules.pauseMs)) return leave('tooSoon');
  if (member.waitingSince.length >= rules.mostWaiting) return leave('waitingFull');
  return { kind: 'propose', needsConfirmation: face.origin === 'passphrase' || member.isInClosePair };
}

/** How many learned samples a member may have. */
export const roomForLearned = (enrolledCount: number, rules: LearningRules = learningRules): number =>
  Math.min(rules.mostLearned, Math.floor(rules.perEnrolled * enrolledCount));

/** Half the distance from the template, half from the nearest sample: as members are scored. */
function distanceFrom(samples: readonly Embedding[], query: Embedding): number {
  const nearest = Math.min(...samples.map((sample) => distance(sample, query)));
  return (distance(meanEmbedding(samples), query) + nearest) / 2;
}

/** A waiting proposal. */
export type WaitingProposal = { readonly id: number; readonly at: number; readonly needsConfirmation: boolean };

/** A learned sample in use. */
export type LearnedSample = { readonly id: number; readonly at: number };

/** What is due for a member: proposals that become samples, proposals to forget, and learned samples that make room. */
export type LearningDue = { readonly use: readonly number[]; readonly forget: readonly number[]; readonly retire: readonly number[] };

/**
 * What time brings. Stale learned samples go first; then the oldest proposals that waited out their quarantine and need nobody fill the room;
 * what waited too long is forgotten. A clock that was set back brings nothing.
 */
export function learningDue(
  waiting: readonly WaitingProposal[],
  learned: readonly LearnedSample[],
  enrolledCount: number,
  now: number,
  rules: LearningRules = learningRules,
): LearningDue {
  const retire = learned.filter(({ at }) => now - at >= rules.staleMs).map(({ id }) => id);
  const forget = waiting.filter(({ at }) => now - at >= rules.forgetMs).map(({ id }) => id);
  const room = Math.max(0, roomForLearned(enrolledCount, rules) - (learned.length - retire.length));
  const use = waiting
    .filter(({ id, at, needsConfirmation }) => !needsConfirmation && now - at >= rules.quarantineMs && !forget.includes(id))
    .sort((a, b) => a.at - b.at)
    .slice(0, room)
    .map(({ id }) => id);
  return { use, forget, retire };
}
